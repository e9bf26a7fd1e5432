import type { FeedbackRecord } from '../../../src/schema/record.ts';
import { detectLanguage } from '../../../src/text/language.ts';
import type { PersonalDataType } from '../../../src/text/placeholders.ts';
import { findPersonalData } from '../../../src/text/redact/find.ts';
import { replaceFindings } from '../../../src/text/redact/redact.ts';
import type { RedactionRules } from '../../../src/text/redact/rules.ts';
import { mergedSamples, type RedactionSample, samplesOf } from '../review/samples.ts';
import { ownCopy } from '../values/ownCopy.ts';
import { wordsOf } from './code.ts';
import type { Draft, Voice } from './map.ts';
import { rulesNaming } from './named.ts';

/** How many stretches of each sort were replaced. */
export type Redactions = Map<PersonalDataType, number>;

/** What of a voice is redacted, and its language. */
export type Redacted = Pick<Voice, 'draft' | 'themes'> & { lang: FeedbackRecord['lang'] };

/** Where a text comes from. */
type Place = { file: string; line: number };

/** Redacts texts and counts what it replaced. */
export type Redactor = {
  /** The text without personal data; `names` are those of persons whom its row names. */
  redact: (text: string, place: Place, names: readonly string[]) => string;
  /** What was replaced since the last call, by sort, and samples of it. */
  take: () => { counts: Redactions; samples: RedactionSample[] };
};

/** Answers to closed questions come again and again; this many are remembered, none longer than this. */
const remembered = 5000;
const longestRemembered = 60;

/** Samples that wait before the best of them are chosen. */
const waiting = 2000;

/** Makes a redactor with its own counts. */
export function redactor(rules: RedactionRules): Redactor {
  let counts: Redactions = new Map();
  let samples: RedactionSample[] = [];
  const clean = new Set<string>();
  return {
    redact(text, place, names) {
      const isShort = text.length <= longestRemembered;
      const own = rulesNaming(text, names, rules);
      const named = own !== rules;
      if (text.length < 3 || (isShort && !named && clean.has(text))) return text;
      const findings = findPersonalData(text, own);
      if (findings.length === 0) {
        if (isShort && !named && clean.size < remembered) clean.add(ownCopy(text));
        return text;
      }
      const result = replaceFindings(text, findings);
      for (const { type, count } of result.found) counts.set(type, (counts.get(type) ?? 0) + count);
      samples.push(...samplesOf({ text, findings }, result.text, place));
      if (samples.length > waiting) samples = mergedSamples(samples, []);
      return result.text;
    },
    take() {
      const taken = { counts, samples: mergedSamples(samples, []) };
      counts = new Map();
      samples = [];
      return taken;
    },
  };
}

/**
 * Redacts all words of a voice and recognises its language.
 * @param fallback Language where the words tell none.
 * @param names Names of persons whom the row names elsewhere.
 */
export function redactVoice(
  voice: Voice,
  { redact }: Redactor,
  fallback: 'de' | 'en',
  names: readonly string[],
): Redacted {
  const { draft, themes } = voice;
  const clean = (text: string) => redact(text, voice.row, names);
  const redacted: Draft = { ...draft, text: clean(draft.text) };
  if (draft.title !== undefined) redacted.title = clean(draft.title);
  if (draft.answers !== undefined) redacted.answers = redactAnswers(draft.answers, clean);
  if (draft.reply !== undefined) redacted.reply = { ...draft.reply, text: clean(draft.reply.text) };
  return {
    draft: redacted,
    themes: themes.length === 0 ? themes : themes.map((one) => ({ ...one, value: clean(one.value) })),
    lang: voice.lang ?? languageOf(redacted, fallback),
  };
}

function languageOf(draft: Draft, fallback: 'de' | 'en'): FeedbackRecord['lang'] {
  const said = wordsOf(draft) || openAnswers(draft);
  return said === '' ? fallback : detectLanguage(said, fallback);
}

function redactAnswers(answers: NonNullable<Draft['answers']>, clean: (text: string) => string) {
  const redacted = Object.entries(answers).map(([question, value]) => {
    if (typeof value === 'string') return [question, clean(value)];
    return [question, Array.isArray(value) ? value.map(clean) : value];
  });
  return Object.fromEntries(redacted);
}

/** Answers of several words, which betray a language where there is no text. */
function openAnswers({ answers }: Draft): string {
  const texts = Object.values(answers ?? {}).filter(
    (value) => typeof value === 'string' && value.split(' ').length > 3,
  );
  return texts.join('\n');
}
