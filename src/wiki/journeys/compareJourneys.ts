/** What a comparison needs to know of a stage. */
export type ComparedStage = {
  /** Id, unique within its journey. */
  readonly id: string;
  /** Stages of today that it takes the place of; where it names none, the one of the same id. */
  readonly replaces: readonly string[];
  /** Channels in use. */
  readonly channels: readonly string[];
  /** Insights that hurt. */
  readonly pains: readonly string[];
  /** Actions that help. */
  readonly opportunities: readonly string[];
  /** Break between channels on the way to the next stage. */
  readonly mediaBreak?: ChannelBreak | undefined;
};

/** A break between two channels. */
export type ChannelBreak = { readonly from: string; readonly to: string };

/** What becomes of stages: one stays one, several become one, one becomes several, or it is new or gone. */
export type StageChange = 'stays' | 'merges' | 'splits' | 'new' | 'fallsAway';

/** A stage as it should be beside those of today, or one of today that falls away. */
export type ComparedStages = {
  /** What becomes of the stage. */
  readonly change: StageChange;
  /** Ids of stages of today, in their order; none for a new stage. */
  readonly before: readonly string[];
  /** Id of the stage as it should be; absent where one of today falls away. */
  readonly after?: string;
  /** Breaks that go and that come. */
  readonly breaksGone: readonly ChannelBreak[];
  readonly breaksNew: readonly ChannelBreak[];
  /** Channels that go and that come, by id. */
  readonly channelsGone: readonly string[];
  readonly channelsNew: readonly string[];
  /** Pains of today that an action of the stages in their place answers, by id of the insight. */
  readonly painsAnswered: readonly string[];
  /** Pains of today that no stage in their place names any more, without an action that answers them. */
  readonly painsGone: readonly string[];
  /** Pains of today that stay without an answer. */
  readonly painsOpen: readonly string[];
};

type Stages = readonly ComparedStage[];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const without = <T>(values: readonly T[], others: readonly T[]): T[] =>
  unique(values).filter((value) => !others.includes(value));
const breakKey = ({ from, to }: ChannelBreak) => `${from}|${to}`;
const breaksOf = (stages: Stages): ChannelBreak[] => stages.flatMap(({ mediaBreak }) => mediaBreak ?? []);
const breaksWithout = (stages: Stages, others: Stages): ChannelBreak[] => {
  const known = new Set(breaksOf(others).map(breakKey));
  return [...new Map(breaksOf(stages).map((each) => [breakKey(each), each])).values()].filter(
    (each) => !known.has(breakKey(each)),
  );
};

/**
 * Lays a journey as it should be beside that of today: a row for every stage to come, in its order, and one for each
 * of today that nothing replaces, behind the row of the stage before it. What goes from a stage that is split is told
 * once, in the row of its first part.
 * @param answers Insights that an action answers, by the action's id.
 */
export function compareJourneys(
  today: Stages,
  planned: Stages,
  answers: (action: string) => readonly string[],
): ComparedStages[] {
  const predecessors = new Map(planned.map((stage) => [stage, predecessorsOf(stage, today)]));
  const heirsOf = (stage: ComparedStage) =>
    planned.filter((each) => predecessors.get(each)?.includes(stage) ?? false);
  const rows = planned.map((stage): ComparedStages => {
    const before = predecessors.get(stage) ?? [];
    const told = before.filter((each) => heirsOf(each)[0] === stage);
    const heirs = unique(before.flatMap(heirsOf));
    return {
      change: changeOf(before, heirs),
      before: before.map(({ id }) => id),
      after: stage.id,
      ...lost(told, heirs, answers),
      ...gained(stage, before),
    };
  });
  return withFallen(rows, today, answers);
}

function predecessorsOf({ id, replaces }: ComparedStage, today: Stages): Stages {
  const named = replaces.length > 0 ? replaces : [id];
  return today.filter((stage) => named.includes(stage.id));
}

function changeOf(before: Stages, heirs: Stages): StageChange {
  if (before.length === 0) return 'new';
  if (before.length > 1) return 'merges';
  return heirs.length > 1 ? 'splits' : 'stays';
}

type Lost = Omit<ComparedStages, 'change' | 'before' | 'after' | 'breaksNew' | 'channelsNew'>;

function lost(stages: Stages, heirs: Stages, answers: (action: string) => readonly string[]): Lost {
  const pains = unique(stages.flatMap((stage) => stage.pains));
  const answered = heirs.flatMap(({ opportunities }) => opportunities.flatMap(answers));
  const kept = heirs.flatMap((heir) => heir.pains);
  const rest = without(pains, answered);
  return {
    breaksGone: breaksWithout(stages, heirs),
    channelsGone: without(
      stages.flatMap(({ channels }) => channels),
      heirs.flatMap(({ channels }) => channels),
    ),
    painsAnswered: pains.filter((pain) => answered.includes(pain)),
    painsGone: without(rest, kept),
    painsOpen: rest.filter((pain) => kept.includes(pain)),
  };
}

function gained(stage: ComparedStage, before: Stages): Pick<ComparedStages, 'breaksNew' | 'channelsNew'> {
  return {
    breaksNew: breaksWithout([stage], before),
    channelsNew: without(
      stage.channels,
      before.flatMap(({ channels }) => channels),
    ),
  };
}

/** Puts the stages that nothing replaces behind the last row that holds a stage before them. */
function withFallen(
  rows: readonly ComparedStages[],
  today: Stages,
  answers: (action: string) => readonly string[],
): ComparedStages[] {
  const all = [...rows];
  today.forEach((stage, index) => {
    if (rows.some(({ before }) => before.includes(stage.id))) return;
    const earlier = new Set(today.slice(0, index).map(({ id }) => id));
    const place = all.findLastIndex(({ before }) => before.some((id) => earlier.has(id)));
    all.splice(place + 1, 0, {
      change: 'fallsAway',
      before: [stage.id],
      ...lost([stage], [], answers),
      breaksNew: [],
      channelsNew: [],
    });
  });
  return all;
}
