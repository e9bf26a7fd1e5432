import type { Language } from '../../schema/fields.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { StudyQuestionView } from '../../wiki/views/research.ts';
import type { FindingView } from '../../wiki/views/study.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type EntryParts, partsOf } from './parts.ts';

/** Method of studies in a lab. */
const LAB = 'user-lab';

/** The page of a study. */
export type StudyView = EntryParts & {
  /** Kind of the entry. */
  kind: 'study';
  /** How it was done. */
  method?: Link;
  /** Planned, in the field, or over. */
  status: 'planned' | 'running' | 'done';
  /** Language of its questions, findings and the like where it is not the page's. */
  lang?: Language;
  /** What we wanted to know. */
  question: string;
  /** The question in its parts, with what each answer would settle. */
  questions: StudyQuestionView[];
  /** First and last day in the field, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Number of participants. */
  participants: number;
  /** How they were found. */
  recruited?: string;
  /** What they were told. */
  told?: string;
  /** What they agreed to. */
  consent?: string;
  /** Whom it speaks about. */
  personas: Link[];
  segments: Link[];
  /** Source that holds its notes. */
  source?: Link;
  /** What was found. */
  findings: FindingView[];
  /** What it cannot tell. */
  limits: string[];
  /** True where it was made in a lab, where nobody is in the real situation. */
  inLab: boolean;
  /** Sessions of which it came. */
  sessions: Link[];
};

/** Makes the page of a study. */
export function studyView(entry: EntryOf<'study'>, reader: Reader): StudyView {
  const { data } = entry;
  const { link, wiki } = reader;
  const method = link.value('method', data.method);
  const source = data.source === undefined ? undefined : wiki.graph.entry('source', data.source);
  return {
    kind: 'study',
    ...partsOf(entry, reader, {
      synthetic: source?.data.synthetic ?? false,
      ...(method && { kicker: [method] }),
    }),
    ...(method && { method }),
    status: data.status,
    ...spokenIn(entry, reader.lang),
    question: data.question,
    questions: data.questions.map(({ text, insights, stages, personas }) => ({
      text,
      settles: [
        ...link.all('insight', insights),
        ...stages.flatMap((path) => link.stage(path) ?? []),
        ...link.all('persona', personas),
      ],
    })),
    from: isoDay(data.from),
    to: isoDay(data.to),
    participants: data.participants,
    ...(data.recruited !== undefined && { recruited: data.recruited }),
    ...(data.told !== undefined && { told: data.told }),
    ...(data.consent !== undefined && { consent: data.consent }),
    personas: link.all('persona', data.personas),
    segments: link.all('segment', data.segments),
    ...(source && { source: link.entry(source) }),
    findings: data.findings.map((finding) => findingView(entry.id, finding, reader)),
    limits: data.limits,
    inLab: data.method === LAB,
    sessions: wiki.graph
      .ofKind('session')
      .filter((session) => session.data.study === entry.id)
      .map(link.entry),
  };
}

function findingView(
  study: string,
  { id, text, seen, of }: EntryOf<'study'>['data']['findings'][number],
  { wiki, link }: Reader,
): FindingView {
  const users = new Set(wiki.graph.backlinks(`finding/${study}/${id}`).map(({ from }) => from));
  return {
    id,
    citeKey: `${study}/${id}`,
    text,
    ...(seen !== undefined && { seen }),
    ...(of !== undefined && { of }),
    usedBy: [...users].map(link.entry),
  };
}
