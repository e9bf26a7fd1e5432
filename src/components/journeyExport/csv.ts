import type { Ui } from '../../i18n/ui.ts';
import { CSV_HABITS, type CsvCell, writeCsv } from '../../text/csv.ts';
import type { JourneyView, StageView } from '../../wiki/views/journey.ts';
import { basisWord } from '../emotionWords.ts';

/** Between the entries of one cell: no line break, which some spreadsheets take for a new row. */
const BETWEEN = ' | ';

type Column = {
  /** Name of the column. */
  name: string;
  /** What a stage has in it. */
  of: (stage: StageView) => CsvCell;
};

const joined = (words: readonly string[]): CsvCell => (words.length === 0 ? undefined : words.join(BETWEEN));
const rounded = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(3)));

/** The map of a journey as a table, a row for each stage, for spreadsheets in the language of the page. */
export function journeyCsv(ui: Ui, view: JourneyView): string {
  const columns = [...laneColumns(ui), ...emotionColumns(ui), ...breakColumns(ui), ...linkColumns(ui)];
  const { phase, number } = ui.t.journeyMap.columns;
  let count = 0;
  const rows = view.phases.flatMap(({ link, stages }) =>
    stages.map((stage): CsvCell[] => {
      count += 1;
      return [link.text, count, stage.title, ...columns.map(({ of }) => of(stage))];
    }),
  );
  const head = [phase, number, ui.t.journey.stage, ...columns.map(({ name }) => name)];
  return writeCsv([head, ...rows], CSV_HABITS[ui.lang]);
}

function laneColumns({ t }: Ui): Column[] {
  return [
    { name: t.journey.goal, of: ({ goal }) => goal },
    { name: t.journey.doing, of: ({ doing }) => joined(doing) },
    { name: t.journey.thinking, of: ({ thinking }) => joined(thinking) },
    { name: t.journeyMap.columns.channels, of: ({ channels }) => joined(channels.map(({ text }) => text)) },
    { name: t.journey.touchpoints, of: ({ touchpoints }) => joined(touchpoints) },
  ];
}

function emotionColumns(ui: Ui): Column[] {
  const { columns, rests } = ui.t.journeyMap;
  return [
    { name: columns.value, of: ({ emotion }) => ('value' in emotion ? rounded(emotion.value) : undefined) },
    { name: columns.low, of: ({ emotion }) => ('low' in emotion ? rounded(emotion.low) : undefined) },
    { name: columns.high, of: ({ emotion }) => ('high' in emotion ? rounded(emotion.high) : undefined) },
    { name: columns.n, of: ({ emotion }) => ('n' in emotion ? emotion.n : undefined) },
    { name: rests, of: ({ emotion }) => basisWord(ui, emotion.basis) },
  ];
}

function breakColumns({ t }: Ui): Column[] {
  const { columns, assumed } = t.journeyMap;
  return [
    { name: columns.breakFrom, of: ({ mediaBreak }) => mediaBreak?.from.text },
    { name: columns.breakTo, of: ({ mediaBreak }) => mediaBreak?.to.text },
    { name: columns.breakWhat, of: ({ mediaBreak }) => mediaBreak?.what },
    {
      name: columns.breakShare,
      of: ({ mediaBreak }) => mediaBreak && (rounded(mediaBreak.share?.value) ?? assumed),
    },
    { name: columns.breakLow, of: ({ mediaBreak }) => rounded(mediaBreak?.share?.low) },
    { name: columns.breakHigh, of: ({ mediaBreak }) => rounded(mediaBreak?.share?.high) },
    { name: columns.breakBase, of: ({ mediaBreak }) => mediaBreak?.share?.base },
  ];
}

function linkColumns({ t }: Ui): Column[] {
  const { confidence, actionStatus } = t.states;
  return [
    {
      name: t.journey.pains,
      of: ({ pains }) => joined(pains.map((pain) => `${pain.link.text} (${confidence[pain.confidence]})`)),
    },
    {
      name: t.journey.opportunities,
      of: ({ opportunities }) =>
        joined(opportunities.map(({ link, status }) => `${link.text} (${actionStatus[status]})`)),
    },
    { name: t.journey.backstage, of: ({ backstage }) => joined(backstage) },
    { name: t.journey.systems, of: ({ systems }) => joined(systems) },
    { name: t.journey.owner, of: ({ owner }) => owner?.text },
    {
      name: t.journey.metrics,
      of: ({ metrics }) =>
        joined(
          metrics.map(({ link, value }) =>
            value ? `${link.text}: ${value.told} (${value.interval}; n = ${value.n})` : link.text,
          ),
        ),
    },
  ];
}
