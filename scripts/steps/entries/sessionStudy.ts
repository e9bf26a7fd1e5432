import { renderEntryFile } from '../../../src/files/frontmatter.ts';
import { entryPath } from '../../../src/files/paths.ts';
import { splitFrontMatter } from '../../../src/files/split.ts';
import type { Words } from '../../../src/schema/fields.ts';
import { study } from '../../../src/schema/study.ts';
import { redact } from '../../../src/text/redact/redact.ts';
import { redactionRules } from '../../../src/text/redact/rules.ts';
import type { EntryOf, WikiContent } from '../../../src/wiki/entry.ts';
import { decode } from '../../sources/formats/encoding.ts';
import { examine } from '../../sources/formats/examine.ts';
import type { Input } from '../../sources/formats/input.ts';
import { InputProblem } from '../../sources/problem.ts';
import { frontMatterOf } from '../../sources/research-report/frontMatter.ts';
import { outlineOf } from '../../sources/research-report/outline.ts';
import { studyOf } from '../../sources/research-report/study.ts';
import type { EntryDraft, ReportText } from '../../sources/tool.ts';
import { setTopKey } from '../keep/yamlEdit.ts';
import { draftNote, openPoints, toDo } from './words.ts';

/** The study that the notes of a session become. */
export type SessionStudy = {
  /** Path of the study, relative to the content folder. */
  path: string;
  /** Text of its file. */
  text: string;
  /** What neither session nor notes told and a person fills in, in English. */
  open: string[];
  /** Stretches of personal data that were replaced, by sort. */
  redacted: Readonly<Record<string, number>>;
};

/** Bytes of notes at most. */
const mostBytes = 8 * 1024 * 1024;

/** How each sort of session hears customers, as the methods of the taxonomy are named; the first that there is. */
const METHODS: Readonly<Record<EntryOf<'session'>['data']['type'], readonly string[]>> = {
  'user-lab': ['user-lab'],
  'talk-to-your-customer': ['interview'],
  'service-shadowing': ['field-visit', 'interview'],
  'community-event': ['field-visit', 'interview'],
};

/**
 * Makes the draft of a study of a session and its notes: the session tells when, whom, how and what guests were told,
 * the notes what was found. It is restricted until a person has read it.
 * @param today Day of the drafting, `YYYY-MM-DD`.
 * @throws InputProblem where the notes are empty, too large, or in an encoding that cannot be read.
 */
export async function sessionStudy(
  session: EntryOf<'session'>,
  notes: Input,
  content: WikiContent,
  today: string,
): Promise<SessionStudy> {
  const { text, found } = await redactedText(notes, content);
  const draft = draftOf(session, text, notes.stem, content, today);
  const front = frontOf(session, draft, content);
  // What does not fit the schema is a defect and is never written.
  study.parse(front);
  const points = openOf(session, draft, content);
  const told = { ...draft, open: points.ofReport };
  const lines = [
    ...points.ofSession.map((point) => POINTS[point][session.lang]),
    ...toDo(told, session.lang),
  ];
  return {
    path: entryPath('study', session.id, 'md'),
    text: renderEntryFile(front, `${draftNote(lines)}\n\n${draft.body}`),
    open: [...points.ofSession.map((point) => POINTS[point].en), ...openPoints(told)],
    redacted: Object.fromEntries(found.map(({ type, count }) => [type, count])),
  };
}

/** Front matter: what the session knows wins over what the notes say. */
function frontOf(session: EntryOf<'session'>, draft: EntryDraft, content: WikiContent) {
  const { data, lang } = session;
  const { timeZone, contact } = content.settings;
  const owner = data.owner ?? contact;
  return {
    lang,
    ...draft.data,
    title: data.title,
    method: methodOf(session, content) ?? draft.data['method'],
    from: dayIn(data.starts, timeZone),
    to: dayIn(data.ends, timeZone),
    participants: data.customers ?? draft.data['participants'],
    ...(data.told !== undefined && { told: data.told }),
    ...(data.personas.length > 0 && { personas: data.personas }),
    visibility: 'restricted',
    ...(owner !== undefined && { owner }),
  };
}

/** What neither of the two told. */
function openOf(session: EntryOf<'session'>, { open, data: notes }: EntryDraft, content: WikiContent) {
  const { data } = session;
  const known = new Set<string>([
    'period',
    ...(methodOf(session, content) === undefined ? [] : ['method']),
    ...(data.customers === undefined ? [] : ['participants']),
  ]);
  const ofSession: (keyof typeof POINTS)[] = [
    ...(data.told === undefined ? (['told'] as const) : []),
    ...(notes['consent'] === undefined ? (['consent'] as const) : []),
  ];
  return { ofSession, ofReport: open.filter((point) => !known.has(point)) };
}

const POINTS: Readonly<Record<'told' | 'consent', Words>> = {
  told: {
    de: '`told`: Der Termin sagt nicht, was den Gästen gesagt wurde.',
    en: '`told`: the session does not say what guests were told.',
  },
  consent: {
    de: '`consent`: Worin haben die Gäste eingewilligt?',
    en: '`consent`: what did the guests agree to?',
  },
};

async function redactedText(notes: Input, { settings }: WikiContent) {
  if (notes.size > mostBytes)
    throw new InputProblem(
      `\`${notes.name}\` is larger than 8 MB. Leave out its pictures. Nothing was written.`,
    );
  const { encoding } = await examine(notes, {});
  let whole = '';
  for await (const piece of decode(notes, encoding)) whole += piece;
  return redact(whole.replaceAll('\r\n', '\n'), redactionRules(settings.privacy));
}

function draftOf(
  session: EntryOf<'session'>,
  text: string,
  stem: string,
  content: WikiContent,
  today: string,
): EntryDraft {
  const report: ReportText = {
    text,
    stem,
    lang: session.lang,
    today,
    method: (word) => content.taxonomy.method.find(({ id }) => id === word)?.id,
    anyMethod: content.taxonomy.method[0]?.id ?? 'interview',
  };
  const { front, body } = frontMatterOf(text);
  return studyOf(report, front, outlineOf(body), body);
}

function methodOf({ data }: EntryOf<'session'>, { taxonomy }: WikiContent): string | undefined {
  return METHODS[data.type].find((id) => taxonomy.method.some((method) => method.id === id));
}

/** The day of a moment in a time zone, `YYYY-MM-DD`. */
function dayIn(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}

/** The text of a session's file with `study:` set; everything else stays byte for byte. */
export function withStudy(text: string, id: string): string {
  const split = splitFrontMatter(text);
  if (!split) return setTopKey(text, 'study', id);
  const start = text.indexOf(split.yaml, 3);
  return text.slice(0, start) + setTopKey(split.yaml, 'study', id) + text.slice(start + split.yaml.length);
}
