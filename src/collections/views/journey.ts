import type { EntryOf } from '../../wiki/entry.ts';
import type { JourneyView } from '../../wiki/views/journey.ts';
import type {
  ComparisonView,
  EvidenceGridView,
  MobileQuestionView,
} from '../../wiki/views/journeyEvidence.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import { spokenIn, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { anySynthetic, type ConcernedView, concernedBy } from './concerned.ts';
import { personaCurve, stageVoices } from './emotion.ts';
import { comparisonView, plansOf } from './journeyComparison.ts';
import { evidenceGridView, mobileQuestions } from './journeyEvidence.ts';
import { phasesOf } from './journeyStages.ts';
import { type EntryParts, isPresent, partsOf } from './parts.ts';

/** The page of a journey. */
export type JourneyPageView = EntryParts &
  ConcernedView & {
    /** Kind of the entry. */
    kind: 'journey';
    /** The map. */
    map: JourneyView;
    /** Addresses of the map as a drawing and as a table. */
    exports: { svg: string; csv: string };
    /** What is heard of its stages on which channel. */
    grid?: EvidenceGridView;
    /** The questions to a mobile journey; none for one without a digital channel. */
    mobile: MobileQuestionView[];
    /** How it differs from the journey of today that it would replace. */
    comparison?: ComparisonView;
    /** Journeys that say how it should be. */
    plans: EntryLink[];
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
  const { link, wiki, lang } = reader;
  const pains = new Set(data.stages.flatMap((stage) => stage.pains));
  const concerned = concernedBy(
    (insight) => pains.has(insight.id) || insight.data.stages.some((path) => path.startsWith(`${id}/`)),
    reader,
  );
  const paths = pathsOf(entry);
  const heard = new Set(paths.flatMap((path) => stageVoices(path, reader).map(({ source }) => source)));
  const synthetic =
    [...heard].some((source) => wiki.graph.entry('source', source)?.data.synthetic) ||
    anySynthetic(concerned.claims, reader);
  const grid = evidenceGridView(entry, reader);
  const comparison = comparisonView(entry, reader);
  return {
    kind: 'journey',
    ...partsOf(entry, reader, { synthetic, kicker: [reader.ui.t.names.journeyState[data.state]] }),
    ...concerned,
    map: journeyMap(entry, reader),
    exports: { svg: `/${lang}/journeys/${id}.svg`, csv: `/${lang}/journeys/${id}.csv` },
    ...(grid && { grid }),
    mobile: mobileQuestions(entry, reader),
    ...(comparison && { comparison }),
    plans: plansOf(entry, reader),
    personas: link.all('persona', data.personas),
    products: link.values('product', data.products),
    sources: link.all('source', [...heard]),
  };
}

/** The map of a journey. */
export function journeyMap(entry: EntryOf<'journey'>, reader: Reader): JourneyView {
  const { data } = entry;
  const { wiki, lang } = reader;
  return {
    title: wordsOf(entry, lang).title,
    state: data.state,
    ...spokenIn(entry, lang),
    // Nobody has gone a way that is still to be built: it has no curve, and needs no reason why.
    personas: (data.state === 'to-be' ? [] : data.personas)
      .map((persona) => wiki.graph.entry('persona', persona))
      .filter(isPresent)
      .map((persona) => personaCurve(persona, pathsOf(entry), reader)),
    phases: phasesOf(entry, reader),
  };
}

function pathsOf({ id, data }: EntryOf<'journey'>): string[] {
  return data.stages.map((stage) => `${id}/${stage.id}`);
}
