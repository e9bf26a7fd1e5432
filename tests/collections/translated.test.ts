import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../src/collections/links.ts';
import { arithmeticView } from '../../src/collections/views/arithmetic.ts';
import { habitsView } from '../../src/collections/views/habits.ts';
import { journeyView } from '../../src/collections/views/journey.ts';
import { personaView } from '../../src/collections/views/persona.ts';
import { researchPlanView } from '../../src/collections/views/researchPlan.ts';
import { saidAndDoneView } from '../../src/collections/views/saidAndDone.ts';
import { joinTranslations } from '../../src/files/translations.ts';
import { TRANSLATION_OF_KIND, type TranslatedKind } from '../../src/schema/translation.ts';
import { type Entry, type EntryTranslation, keyOf } from '../../src/wiki/entry.ts';
import { filterAudience } from '../../src/wiki/graph/filterAudience.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { entryOf, readerOf } from './reader.ts';

const values = ['phase/before', 'channel/app', 'channel/post', 'method/survey'];
const stages = [
  {
    id: 'a',
    title: 'Antrag',
    phase: 'before',
    doing: ['Füllt aus.'],
    channels: ['app'],
    mediaBreak: { from: 'app', to: 'post', what: 'Ausdrucken.' },
    code: { de: ['antrag*'] },
  },
];
const originals = [
  entry('journey/ganz', { stages, mobile: [{ question: 'why', answer: 'Zur Hand.' }] }),
  entry('journey/halb', { stages }),
  entry('persona/p', { context: 'Abends.', goals: [{ text: 'Ein Konto.', assumed: true }] }),
  entry('persona/q', { context: 'Morgens.', segments: ['g'] }),
  entry('segment/g', { rule: 'Alle.', lifetimeValue: { from: 1, to: 2, reckoned: 'Geschätzt.' } }),
  entry('study/s', { findings: [{ id: 'f', text: 'Sie warten.', seen: 5, of: 6 }] }),
  entry('study/geheim', {
    visibility: 'restricted',
    findings: [{ id: 'f', text: 'Geheim.', seen: 5, of: 6 }],
  }),
  entry('insight/i', {
    evidence: [
      { type: 'finding', finding: 'geheim/f', stance: 'supports', note: 'Nicht für alle.' },
      { type: 'finding', finding: 's/f', stance: 'supports', note: 'Im Labor.' },
    ],
  }),
  entry('insight/gefragt', { assumption: true, question: 'Wer fragt?' }),
  entry('insight/ungefragt', { assumption: true, question: 'Wer nicht?' }),
  entry('action/a', { said: 'Es dauert.', did: 'Nichts.', status: 'shipped', shippedOn: '2026-02-01' }),
  entry('action/b', { said: 'Zu leise.' }),
  entry('assessment/eins', { unit: 'Filiale', on: '2026-01-01', habits: habits(2) }),
  entry('assessment/zwei', { unit: 'Filiale', on: '2026-02-01', habits: habits(3) }),
];
const words: Record<string, Record<string, unknown>> = {
  'journey/ganz': {
    stages: { a: { title: 'Application', doing: ['Fills it in.'], mediaBreak: 'Print it.' } },
    mobile: { why: 'At hand.' },
  },
  'journey/halb': { stages: { a: { title: 'Application' } } },
  'persona/p': { context: 'In the evening.', goals: ['An account.'] },
  'persona/q': {},
  'study/s': { question: 'Why?', findings: { f: 'They wait.' } },
  'insight/gefragt': { question: 'Who asks?' },
  'insight/i': { notes: ['Not for everybody.', 'In the lab.'] },
  'action/a': { said: 'It takes long.', did: 'Nothing.' },
  'assessment/eins': { unit: 'Branch' },
};

function habits(score: number): Record<string, number> {
  const names =
    'listening followUp anticipation processes privacy sharing engagement systematic accountability realTime';
  return Object.fromEntries(names.split(' ').map((name) => [name, score]));
}

function translationOf({ kind, id }: Entry, own: Record<string, unknown>): EntryTranslation {
  const data = TRANSLATION_OF_KIND[kind as TranslatedKind].parse({ title: `${id} in English`, ...own });
  return { lang: 'en', data, file: `${kind}/${id}.en.md`, outdated: false, references: [] };
}

async function contentOf() {
  const loose = originals.flatMap((each) => {
    const own = words[keyOf(each)];
    return own ? [{ key: keyOf(each), id: each.id, translation: translationOf(each, own) }] : [];
  });
  const { entries } = await joinTranslations(originals, loose, new Set(), async () => new Map());
  return wiki(entries, values);
}

const content = await contentOf();
const reader = readerOf(content);

describe('a page in another language', () => {
  it('speaks it throughout where the translation has all words', () => {
    const { map, mobile } = journeyView(entryOf(reader, 'journey', 'ganz'), reader);
    expect(map.lang).toBeUndefined();
    expect(map.title).toBe('ganz in English');
    expect(map.phases[0]?.stages[0]).toMatchObject({
      title: 'Application',
      doing: ['Fills it in.'],
      mediaBreak: { what: 'Print it.' },
    });
    expect(mobile[0]?.answer).toBe('At hand.');
    expect(reader.link.stage('ganz/a')).toMatchObject({ text: 'Application', journey: 'ganz in English' });
    expect(reader.link.stage('ganz/a')).not.toHaveProperty('lang');
  });

  it('keeps the original words where one is missing, and marks them', () => {
    const { map, frame } = journeyView(entryOf(reader, 'journey', 'halb'), reader);
    expect(frame).toMatchObject({ title: 'halb in English', lang: 'en' });
    expect(map).toMatchObject({ lang: 'de', phases: [{ stages: [{ title: 'Antrag' }] }] });
    expect(reader.link.stage('halb/a')).toMatchObject({ text: 'Antrag', lang: 'de' });
  });

  it('keeps ids, references and the words by which voices are coded', () => {
    expect(entryOf(reader, 'journey', 'ganz').data.stages[0]).toMatchObject({
      id: 'a',
      channels: ['app'],
      code: { de: ['antrag*'] },
    });
    const german = readerOf(content, {}, 'de');
    expect(entryOf(german, 'journey', 'ganz')).toBe(content.entries[0]);
  });

  it('speaks or marks what is said about a persona', () => {
    const whole = personaView(entryOf(reader, 'persona', 'p'), reader).spread;
    expect(whole).toMatchObject({ context: 'In the evening.', goals: [{ text: 'An account.' }] });
    expect(whole).not.toHaveProperty('lang');
    const { context, lang, segments } = personaView(entryOf(reader, 'persona', 'q'), reader).spread;
    expect({ context, lang }).toEqual({ context: 'Morgens.', lang: 'de' });
    expect(segments[0]?.lifetimeValue?.reckoned).toEqual({ text: 'Geschätzt.', lang: 'de' });
  });

  it('speaks the notes of evidence and the findings that it rests on, and judges the same', () => {
    const view = arithmeticView('i', reader);
    const original = arithmeticView('i', readerOf(content, {}, 'de'));
    expect(view.items[1]).toMatchObject({ measure: 'They wait.', note: 'In the lab.' });
    expect(view.items[1]).not.toHaveProperty('lang');
    expect(view.items[0]).toMatchObject({ measure: 'Geheim.', measureLang: 'de' });
    expect(view.confidence).toEqual(original.confidence);
  });

  it('shows nothing of what an audience may not see, and no note beside another item', () => {
    const shown = readerOf(filterAudience(content, 'internal'));
    expect(arithmeticView('i', shown).items).toMatchObject([{ measure: 'They wait.', note: 'In the lab.' }]);
  });

  it('asks in its language and tells what customers said in it, or marks the words', () => {
    const asked = (id: string) => researchPlanView(reader).questions.find((each) => each.id === id);
    expect(asked('insight-gefragt')).toMatchObject({ question: 'Who asks?' });
    expect(asked('insight-gefragt')).not.toHaveProperty('lang');
    expect(asked('insight-ungefragt')).toMatchObject({ question: 'Wer nicht?', lang: 'de' });
    const [told, untold] = saidAndDoneView(reader).stories;
    expect(told).toMatchObject({ said: 'It takes long.', did: 'Nothing.' });
    expect(told).not.toHaveProperty('lang');
    expect(untold).toMatchObject({ said: 'Zu leise.', lang: 'de' });
  });

  it('knows a unit by its name as written, though only one of its assessments is translated', () => {
    expect(habitsView(reader).units).toMatchObject([{ link: { text: 'Filiale', lang: 'de' } }]);
  });

  it('marks nothing of what speaks both languages by itself', () => {
    expect(spokenIn(entry('metric/m'), 'en')).toEqual({});
  });
});
