import { MOBILE_QUESTIONS } from '../../schema/journey.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { evidenceGrid } from '../../wiki/journeys/evidenceGrid.ts';
import type { EvidenceGridView, MobileQuestionView } from '../../wiki/views/journeyEvidence.ts';
import type { EntryLink } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { isPresent } from './parts.ts';

/** What is heard of a journey's stages on every channel; undefined where the map names none and none is heard. */
export function evidenceGridView(
  { id, data }: EntryOf<'journey'>,
  reader: Reader,
): EvidenceGridView | undefined {
  const { link, wiki } = reader;
  const grid = evidenceGrid(
    data.stages.map((stage) => ({ path: `${id}/${stage.id}`, channels: stage.channels })),
    wiki.judged.crosses['stage|channel'],
    { order: wiki.graph.content.taxonomy.channel.map((channel) => channel.id), asOf: wiki.judged.asOf },
  );
  if (grid.channels.length === 0) return undefined;
  const disputes = disputesOf(data.stages, id, reader);
  return {
    channels: link.values('channel', grid.channels),
    rows: grid.rows.map(({ path, cells }) => ({
      stage: link.stage(path) ?? { href: `#stage-${path}`, text: path },
      cells: cells.map(({ channel, ...cell }) => ({
        ...cell,
        disputed: disputes
          .filter(
            (each) =>
              each.paths.has(path) && (each.channels.size === 0 ? cell.named : each.channels.has(channel)),
          )
          .map((each) => each.link),
      })),
    })),
  };
}

type Dispute = { link: EntryLink; paths: ReadonlySet<string>; channels: ReadonlySet<string> };

/** Disputed insights with the stages they are about; one that names no channel is about all that the map names. */
function disputesOf(stages: EntryOf<'journey'>['data']['stages'], id: string, reader: Reader): Dispute[] {
  return reader.wiki.graph
    .ofKind('insight')
    .filter((insight) => claimOf(insight.id, reader).confidence.level === 'disputed')
    .map((insight) => ({
      link: reader.link.entry(insight),
      paths: new Set([
        ...insight.data.stages,
        ...stages.filter(({ pains }) => pains.includes(insight.id)).map((stage) => `${id}/${stage.id}`),
      ]),
      channels: new Set(insight.data.channels),
    }));
}

/** The questions to a mobile journey, asked of every journey with a digital channel; none are asked of others. */
export function mobileQuestions({ data }: EntryOf<'journey'>, reader: Reader): MobileQuestionView[] {
  const { wiki, link } = reader;
  const isDigital = data.stages.some(({ channels }) =>
    channels.some((channel) => wiki.graph.value('channel', channel)?.medium === 'digital'),
  );
  if (!isDigital && data.mobile.length === 0) return [];
  return MOBILE_QUESTIONS.map((question) => {
    const known = data.mobile.find((each) => each.question === question);
    const insights = (known?.insights ?? []).map((insight) => wiki.graph.entry('insight', insight));
    return {
      question,
      ...(known && { answer: known.answer }),
      insights: insights.filter(isPresent).map((insight) => ({
        link: link.entry(insight),
        confidence: claimOf(insight.id, reader).confidence.level,
      })),
    };
  });
}
