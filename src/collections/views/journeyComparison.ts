import type { EntryOf } from '../../wiki/entry.ts';
import { type ChannelBreak, compareJourneys } from '../../wiki/journeys/compareJourneys.ts';
import type { ComparedStageView, ComparisonView } from '../../wiki/views/journeyEvidence.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';
import { emotionView } from './emotion.ts';

/** Journeys that say how this one should be. */
export function plansOf({ id }: EntryOf<'journey'>, { wiki, link }: Reader): EntryLink[] {
  return wiki.graph
    .ofKind('journey')
    .filter((journey) => journey.data.of === id)
    .map((journey) => link.entry(journey));
}

/** A journey as it should be beside the one it would replace; undefined where it names none that the audience sees. */
export function comparisonView(planned: EntryOf<'journey'>, reader: Reader): ComparisonView | undefined {
  const { wiki, link } = reader;
  const today = planned.data.of === undefined ? undefined : wiki.graph.entry('journey', planned.data.of);
  if (!today) return undefined;
  const answers = (action: string) => wiki.graph.entry('action', action)?.data.insights ?? [];
  const pains = (ids: readonly string[]) => link.all('insight', ids);
  const channels = (ids: readonly string[]) => link.values('channel', ids);
  const breaks = (all: readonly ChannelBreak[]) =>
    all.flatMap(({ from, to }): [Link, Link][] => {
      const [a, b] = channels([from, to]);
      return a && b ? [[a, b]] : [];
    });
  return {
    today: link.entry(today),
    planned: link.entry(planned),
    rows: compareJourneys(today.data.stages, planned.data.stages, answers).map(
      ({ change, before, after, ...row }) => {
        const comes = after === undefined ? undefined : stageIn(planned, after, reader);
        return {
          change,
          before: before.flatMap((id) => stageIn(today, id, reader) ?? []),
          ...(comes && { after: comes }),
          breaksGone: breaks(row.breaksGone),
          breaksNew: breaks(row.breaksNew),
          channelsGone: channels(row.channelsGone),
          channelsNew: channels(row.channelsNew),
          painsAnswered: pains(row.painsAnswered),
          painsGone: pains(row.painsGone),
          painsOpen: pains(row.painsOpen),
        };
      },
    ),
  };
}

function stageIn(journey: EntryOf<'journey'>, id: string, reader: Reader): ComparedStageView | undefined {
  const stage = journey.data.stages.find((each) => each.id === id);
  const path = `${journey.id}/${id}`;
  const found = reader.link.stage(path);
  return stage && found && { link: found, emotion: emotionView(path, stage, reader) };
}
