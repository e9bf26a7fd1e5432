import { MOBILE_QUESTIONS } from '../../schema/journey.ts';
import type { Entry, EntryOf } from '../entry.ts';
import { keyOf } from '../entry.ts';
import type { Graph } from '../graph/graph.ts';
import { type Dependent, dependentsOf } from './dependents.ts';

/** One question that research would have to answer. */
export type OpenQuestion = {
  /** `insight/id`, `stage/journey/stage`, `persona/id` or `mobile/journey`. */
  key: string;
  /** What is assumed: a claim, how a stage feels, statements about a persona, or what a mobile journey was not asked. */
  type: 'insight' | 'stage' | 'persona' | 'mobile';
  /** Entry that holds it. */
  entry: Entry;
  /** What is not known, point by point: assumed statements, or names of the questions. Empty for claims and stages. */
  points: string[];
  /** What rests on it, each once. */
  dependents: Dependent[];
  /** How much rests on it; see {@link WEIGHTS}. */
  weight: number;
  /** Studies that ask it, planned and running ones before those that are done. */
  studies: EntryOf<'study'>[];
};

/**
 * How much each thing that rests on an assumption counts. Actions and personas weigh most: there money is spent, and
 * there people form their picture. Each assumed statement about a persona counts 1 besides.
 */
export const WEIGHTS: Readonly<Record<Dependent['type'], number>> = {
  action: 3,
  persona: 3,
  stage: 2,
  insight: 2,
  other: 1,
};

/** What the plan needs to know beside the graph. */
export type OpenQuestionFacts = {
  /** Whether a published insight rests on no evidence. */
  isAssumption(insight: string): boolean;
  /** Whether feedback tells how a stage, `journey/stage`, feels. */
  isHeard(stage: string): boolean;
};

/** All open questions, the one on which most rests first; ties by key. */
export function openQuestions(graph: Graph, facts: OpenQuestionFacts): OpenQuestion[] {
  const found = [
    ...openClaims(graph, facts),
    ...openStages(graph, facts),
    ...openPersonas(graph, facts),
    ...openMobile(graph),
  ];
  return found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

function openClaims(graph: Graph, { isAssumption }: OpenQuestionFacts): OpenQuestion[] {
  return graph
    .ofKind('insight')
    .filter(({ id, data }) => data.status === 'published' && isAssumption(id))
    .map((entry) =>
      question(graph, {
        key: keyOf(entry),
        type: 'insight',
        entry,
        points: [],
        asks: ({ data }) => data.questions.some(({ insights }) => insights.includes(entry.id)),
      }),
    );
}

function openStages(graph: Graph, { isHeard }: OpenQuestionFacts): OpenQuestion[] {
  return graph.ofKind('journey').flatMap((entry) => {
    // How a journey should feel one day is a wish, and no gap in what is known.
    if (entry.data.state === 'to-be') return [];
    return entry.data.stages
      .map((stage) => ({ stage, path: `${entry.id}/${stage.id}` }))
      .filter(({ path }) => !isHeard(path))
      .map(({ path }) =>
        question(graph, {
          key: `stage/${path}`,
          type: 'stage',
          entry,
          points: [],
          asks: ({ data }) => data.questions.some(({ stages }) => stages.includes(path)),
        }),
      );
  });
}

function openPersonas(graph: Graph, { isAssumption }: OpenQuestionFacts): OpenQuestion[] {
  return graph.ofKind('persona').flatMap((entry) => {
    const { goals, jobs, needs, pains, behaviours } = entry.data;
    const points = [goals, jobs, needs, pains, behaviours]
      .flat()
      .filter(({ assumed, insights, findings }) => {
        const rests =
          findings.length > 0 || insights.some((id) => graph.entry('insight', id) && !isAssumption(id));
        return assumed || !rests;
      })
      .map(({ text }) => text);
    if (points.length === 0) return [];
    const asks = ({ data }: EntryOf<'study'>) =>
      data.questions.some(({ personas }) => personas.includes(entry.id));
    return [question(graph, { key: keyOf(entry), type: 'persona', entry, points, asks })];
  });
}

/** Journeys that may begin on a phone, with the questions that they have no answer to. */
function openMobile(graph: Graph): OpenQuestion[] {
  return graph.ofKind('journey').flatMap((entry) => {
    if (entry.data.state === 'to-be' || !beginsOnScreen(entry, graph)) return [];
    const answered = new Set(entry.data.mobile.map((answer) => answer.question));
    const points = MOBILE_QUESTIONS.filter((name) => !answered.has(name));
    if (points.length === 0) return [];
    const asks = ({ data }: EntryOf<'study'>) =>
      data.questions.some(({ stages }) => stages.some((path) => path.startsWith(`${entry.id}/`)));
    return [question(graph, { key: `mobile/${entry.id}`, type: 'mobile', entry, points, asks })];
  });
}

function beginsOnScreen({ data }: EntryOf<'journey'>, graph: Graph): boolean {
  const first = data.stages[0]?.channels ?? [];
  return data.mobile.length > 0 || first.some((id) => graph.value('channel', id)?.medium === 'digital');
}

type Asked = Pick<OpenQuestion, 'key' | 'type' | 'points'> & {
  entry: OpenQuestion['entry'];
  asks: (study: EntryOf<'study'>) => boolean;
};

const RANK = { running: 0, planned: 1, done: 2 } as const;

function question(graph: Graph, { asks, ...asked }: Asked): OpenQuestion {
  const key = asked.type === 'mobile' ? keyOf(asked.entry) : asked.key;
  const dependents = dependentsOf(key, graph);
  // Nothing rests on a question that was never asked; an assumed statement is read by everybody.
  const ownWeight = asked.type === 'persona' ? asked.points.length : 0;
  const weight = dependents.reduce((sum, { type }) => sum + WEIGHTS[type], ownWeight);
  const studies = graph
    .ofKind('study')
    .filter(asks)
    .toSorted((a, b) => RANK[a.data.status] - RANK[b.data.status] || (a.id < b.id ? -1 : 1));
  return { ...asked, dependents, weight, studies };
}
