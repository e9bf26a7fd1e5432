import type { Stage } from '../../schema/journey.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { JourneyView, StagePainView, StageView } from '../../wiki/views/journey.ts';
import type { Link } from '../../wiki/views/links.ts';
import { wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { actionChip } from './actions.ts';
import { claimOf } from './claims.ts';
import { anySynthetic, type ConcernedView, concernedBy } from './concerned.ts';
import { emotionView, stageVoices } from './emotion.ts';
import { type EntryParts, isPresent, partsOf } from './parts.ts';

/** The page of a journey. */
export type JourneyPageView = EntryParts &
  ConcernedView & {
    /** Kind of the entry. */
    kind: 'journey';
    /** The map. */
    map: JourneyView;
    /** Who goes this way. */
    personas: Link[];
    /** What it is about. */
    products: Link[];
    /** Sources whose voices are coded to its stages. */
    sources: Link[];
  };

/** Makes the page of a journey. */
export function journeyView(entry: EntryOf<'journey'>, reader: Reader): JourneyPageView {
  const { data, id } = entry;
  const { link, wiki } = reader;
  const stages = data.stages.map((stage) => stageView(entry, stage, reader));
  const pains = new Set(data.stages.flatMap((stage) => stage.pains));
  const concerned = concernedBy(
    (insight) => pains.has(insight.id) || insight.data.stages.some((path) => path.startsWith(`${id}/`)),
    reader,
  );
  const heard = new Set(
    data.stages.flatMap((stage) => stageVoices(`${id}/${stage.id}`, reader).map(({ source }) => source)),
  );
  const synthetic =
    [...heard].some((source) => wiki.graph.entry('source', source)?.data.synthetic) ||
    anySynthetic(concerned.claims, reader);
  return {
    kind: 'journey',
    ...partsOf(entry, reader, { synthetic, kicker: [reader.ui.t.names.journeyState[data.state]] }),
    ...concerned,
    map: {
      title: wordsOf(entry, reader.lang).title,
      state: data.state,
      phases: phasesOf(data.stages, stages, reader),
    },
    personas: link.all('persona', data.personas),
    products: link.values('product', data.products),
    sources: link.all('source', [...heard]),
  };
}

/** Stages in their order, parted wherever the phase changes; a phase that comes back stands twice. */
function phasesOf(
  stages: readonly Stage[],
  views: readonly StageView[],
  reader: Reader,
): JourneyView['phases'] {
  const phases: JourneyView['phases'] = [];
  let current: string | undefined;
  stages.forEach((stage, index) => {
    const view = views[index];
    if (!view) return;
    if (stage.phase !== current) phases.push({ ...phaseOf(stage.phase, reader), stages: [] });
    current = stage.phase;
    phases.at(-1)?.stages.push(view);
  });
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
  const mediaBreak = breakOf(stage, reader);
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
    pains: stage.pains.map((id) => painOf(id, reader)).filter(isPresent),
    opportunities: stage.opportunities
      .map((id) => wiki.graph.entry('action', id))
      .filter(isPresent)
      .map((action) => actionChip(action, reader)),
    backstage: stage.backstage,
    systems: stage.systems,
    ...(owner && { owner }),
    metrics: link.all('metric', stage.metrics),
  };
}

function breakOf({ mediaBreak }: Stage, { link }: Reader): StageView['mediaBreak'] {
  if (!mediaBreak) return undefined;
  const from = link.value('channel', mediaBreak.from);
  const to = link.value('channel', mediaBreak.to);
  return from && to && { from, to, what: mediaBreak.what };
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
