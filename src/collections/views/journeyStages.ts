import type { Stage } from '../../schema/journey.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { themeShare } from '../../wiki/journeys/voiceCounts.ts';
import { wilsonInterval } from '../../wiki/statistics/proportion.ts';
import type { ShareFigure } from '../../wiki/views/figures.ts';
import type { JourneyView, MediaBreakView, StagePainView, StageView } from '../../wiki/views/journey.ts';
import type { Reader } from '../reader.ts';
import { actionChip } from './actions.ts';
import { claimOf } from './claims.ts';
import { emotionView } from './emotion.ts';
import { computedWords } from './metricWords.ts';
import { isPresent } from './parts.ts';
import { stageVoicesHref } from './pulse/stages.ts';

/** The stages of a journey in their order, parted wherever the phase changes; a phase that comes back stands twice. */
export function phasesOf(journey: EntryOf<'journey'>, reader: Reader): JourneyView['phases'] {
  const phases: JourneyView['phases'] = [];
  let current: string | undefined;
  for (const stage of journey.data.stages) {
    if (stage.phase !== current) phases.push({ ...phaseOf(stage.phase, reader), stages: [] });
    current = stage.phase;
    phases.at(-1)?.stages.push(stageView(journey, stage, reader));
  }
  return phases;
}

function phaseOf(id: string, { link, wiki }: Reader): Pick<JourneyView['phases'][number], 'link' | 'moment'> {
  const value = wiki.graph.value('phase', id);
  const found = link.value('phase', id);
  if (!value || !found) throw new Error(`The phase \`${id}\` is not in the taxonomy.`);
  return { link: found, moment: value.moment };
}

/** One stage as a column of the map. */
function stageView(journey: EntryOf<'journey'>, stage: Stage, reader: Reader): StageView {
  const { link, wiki } = reader;
  const path = `${journey.id}/${stage.id}`;
  const owner = stage.owner === undefined ? undefined : link.of('contact', stage.owner);
  const mediaBreak = breakOf(path, stage, reader);
  const voices = stageVoicesHref(journey.id, stage, reader);
  return {
    id: stage.id,
    title: stage.title,
    href: link.stage(path)?.href ?? `#stage-${stage.id}`,
    ...(stage.goal !== undefined && { goal: stage.goal }),
    doing: stage.doing,
    thinking: stage.thinking,
    channels: link.values('channel', stage.channels),
    touchpoints: stage.touchpoints,
    ...(mediaBreak && { mediaBreak }),
    emotion: emotionView(path, stage, reader),
    ...(voices !== undefined && { voices }),
    pains: stage.pains.map((id) => painOf(id, reader)).filter(isPresent),
    opportunities: stage.opportunities
      .map((id) => wiki.graph.entry('action', id))
      .filter(isPresent)
      .map((action) => actionChip(action, reader)),
    backstage: stage.backstage,
    systems: stage.systems,
    ...(owner && { owner }),
    metrics: link.all('metric', stage.metrics).map((metric) => {
      const value = computedWords(metric.id, reader);
      return { link: metric, ...(value && { value }) };
    }),
  };
}

function breakOf(path: string, { mediaBreak }: Stage, reader: Reader): MediaBreakView | undefined {
  if (!mediaBreak) return undefined;
  const { link } = reader;
  const from = link.value('channel', mediaBreak.from);
  const to = link.value('channel', mediaBreak.to);
  if (!from || !to) return undefined;
  const theme = mediaBreak.theme === undefined ? undefined : link.value('theme', mediaBreak.theme);
  const share = theme && shareOf(path, theme.id, reader);
  return { from, to, what: mediaBreak.what, ...(theme && { theme }), ...(share && { share }) };
}

function shareOf(path: string, theme: string, { wiki }: Reader): ShareFigure | undefined {
  const { stages, crosses } = wiki.judged;
  const share = themeShare(path, theme, { stages, themesAtStages: crosses['stage|theme'] });
  const interval = share && wilsonInterval(share);
  return share && interval && { type: 'share', value: share.hits / share.base, ...interval, ...share };
}

function painOf(id: string, reader: Reader): StagePainView | undefined {
  const insight = reader.wiki.graph.entry('insight', id);
  if (!insight) return undefined;
  const claim = claimOf(id, reader);
  return {
    link: reader.link.entry(insight),
    severity: insight.data.severity,
    confidence: claim.confidence.level,
    trend: claim.trend?.verdict ?? 'tooLittleData',
  };
}
