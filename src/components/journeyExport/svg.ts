import type { Ui } from '../../i18n/ui.ts';
import type { JourneyView, StageView } from '../../wiki/views/journey.ts';
import { emotionLegend, emotionWords } from '../emotionWords.ts';
import { type DrawnRow, drawParagraphs, drawRow, type Paragraph, rowHeight } from './cells.ts';
import { drawCurve } from './curve.ts';
import { LOOK, SIZES } from './look.ts';
import { xmlElement, xmlText } from './xml.ts';

/** What a drawing says of itself besides the map. */
export type JourneyDrawing = {
  /** The map. */
  view: JourneyView;
  /** Name of the wiki. */
  wiki: string;
  /** True where a voice behind it is invented. */
  synthetic: boolean;
};

const TITLE = 62;

/**
 * The map of a journey as a drawing that stands alone: phases, stages, the curve with its band, breaks, pains and what is
 * done about them. Looks are attributes and fonts fall back to those of the system, so that any program opens it.
 */
export function journeySvg(ui: Ui, drawing: JourneyDrawing): string {
  const { view } = drawing;
  const stages = view.phases.flatMap((phase) => phase.stages);
  const width = 2 * SIZES.margin + SIZES.names + stages.length * SIZES.stage;
  const top = SIZES.margin + TITLE;
  const heads = headsOf(ui, stages);
  const curveTop = top + SIZES.phases + rowHeight(heads);
  const rows = rowsOf(ui, stages);
  let y = curveTop + SIZES.curve;
  const drawn = rows.map((row) => {
    const at = y;
    y += rowHeight(row);
    const notches = row.breaks ? drawNotches(stages, at + rowHeight(row) / 2) : '';
    return drawRow(row, at) + notches;
  });
  const words = footOf(ui, stages, drawing);
  const height = y + 26 * words.length + SIZES.margin;
  const inside = [
    xmlElement('title', { id: 'title' }, xmlText(view.title)),
    xmlElement('desc', { id: 'desc' }, xmlText(describe(ui, stages))),
    xmlElement('rect', { width, height, fill: LOOK.paper }),
    drawTitle(ui, view, width),
    drawPhases(view, top),
    drawRow(heads, top + SIZES.phases),
    drawBorders(stages.length, top + SIZES.phases, y),
    drawCurve(ui, stages, curveTop),
    ...drawn,
    drawParagraphs(words, SIZES.margin, y + 12, width - 2 * SIZES.margin),
  ];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    role: 'img',
    'aria-labelledby': 'title desc',
    'xml:lang': view.lang ?? ui.lang,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('svg', frame, inside.join('\n'))}\n`;
}

function describe(ui: Ui, stages: readonly StageView[]): string {
  const told = stages.map((stage) => `${stage.title}: ${emotionWords(ui, stage.emotion)}`);
  return `${ui.t.emotion.title}. ${told.join('. ')}.`;
}

function drawTitle({ t }: Ui, view: JourneyView, width: number): string {
  const words = [
    { text: view.title, size: 26, bold: true, serif: true },
    { text: t.names.journeyState[view.state], size: 12.5, fill: LOOK.soft },
  ];
  return drawParagraphs(words, SIZES.margin, SIZES.margin - 8, width - 2 * SIZES.margin);
}

function drawPhases({ phases }: JourneyView, y: number): string {
  let before = 0;
  return phases
    .map(({ link, stages }) => {
      const x = SIZES.margin + SIZES.names + before * SIZES.stage;
      before += stages.length;
      const room = stages.length * SIZES.stage;
      const band = { x, y, width: room - 3, height: SIZES.phases, fill: LOOK.sunken };
      const words = [{ text: link.text, bold: true }];
      return xmlElement('rect', band) + drawParagraphs(words, x + SIZES.pad, y + 7, room - 2 * SIZES.pad);
    })
    .join('');
}

function headsOf({ t }: Ui, stages: readonly StageView[]): DrawnRow {
  return {
    name: t.field.stages,
    cells: stages.map(({ title, goal }) => [
      { text: title, size: 16, bold: true, serif: true },
      ...(goal === undefined ? [] : [{ text: goal, size: 11.5, fill: LOOK.soft, above: 4 }]),
    ]),
  };
}

function rowsOf(ui: Ui, stages: readonly StageView[]): (DrawnRow & { breaks?: boolean })[] {
  const { t } = ui;
  const rows = [
    { name: t.journey.mediaBreak, cells: stages.map((stage) => breakWords(ui, stage)), breaks: true },
    { name: t.journey.pains, cells: stages.map((stage) => painWords(ui, stage)) },
    {
      name: t.journey.opportunities,
      cells: stages.map(({ opportunities }) =>
        opportunities.flatMap(({ link, status }, index): Paragraph[] => [
          { text: link.text, above: index > 0 ? 8 : 0 },
          { text: t.states.actionStatus[status], size: 10.5, fill: LOOK.soft },
        ]),
      ),
    },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function painWords({ t }: Ui, { pains }: StageView): Paragraph[] {
  return pains.flatMap(({ link, confidence }, index): Paragraph[] => [
    { text: link.text, above: index > 0 ? 8 : 0 },
    { text: t.states.confidence[confidence], size: 10.5, fill: LOOK.soft },
  ]);
}

function breakWords({ t, f }: Ui, { mediaBreak }: StageView): Paragraph[] {
  if (!mediaBreak) return [];
  const { from, to, what, share } = mediaBreak;
  const percent = (value: number) => f.percent(value, 0);
  const measured =
    share &&
    `${t.journeyMap.breakShare(percent(share.value), percent(share.low), percent(share.high))}, ${t.journeyMap.breakN(f.number(share.hits), f.number(share.base))}`;
  return [
    { text: `${from.text} → ${to.text}`, bold: true, fill: LOOK.pain },
    { text: what, size: 11.5, fill: LOOK.pain },
    { text: measured ?? t.journeyMap.assumed, size: 10.5, fill: LOOK.pain, italic: !share },
  ];
}

/** The notch of a break, on the border to the next stage. */
function drawNotches(stages: readonly StageView[], middle: number): string {
  return stages
    .map(({ mediaBreak }, index) => {
      if (!mediaBreak) return '';
      const x = SIZES.margin + SIZES.names + (index + 1) * SIZES.stage;
      const shape = 'M2-18-5-3h6L-3 18 6-6H0L4-18Z';
      return xmlElement('path', {
        d: shape,
        transform: `translate(${x} ${Math.round(middle)})`,
        fill: LOOK.pain,
        stroke: LOOK.paper,
        'stroke-width': 1.5,
      });
    })
    .join('');
}

function drawBorders(stages: number, top: number, bottom: number): string {
  return Array.from({ length: stages }, (_, index) => {
    const x = SIZES.margin + SIZES.names + index * SIZES.stage;
    return xmlElement('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: LOOK.rule });
  }).join('');
}

function footOf(ui: Ui, stages: readonly StageView[], { wiki, synthetic }: JourneyDrawing): Paragraph[] {
  const { t, f, asOf } = ui;
  const legend = emotionLegend(
    ui,
    stages.map(({ emotion }) => emotion),
  );
  const facts = [wiki, t.site.asOf(f.day(asOf)), ...(synthetic ? [t.site.synthetic] : [])];
  return [
    { text: legend, size: 11, fill: LOOK.soft },
    { text: facts.join(' · '), size: 11, fill: LOOK.soft, above: 4 },
  ];
}
