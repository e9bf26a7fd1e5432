import type { EntryOf } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { PersonaView } from '../../wiki/views/persona.ts';
import type { Reader } from '../reader.ts';
import { comparisonsWith } from './comparison.ts';
import { anySynthetic, type ConcernedView, concernedBy } from './concerned.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { concerns, spreadOf } from './personaSpread.ts';

/** The page of a persona. */
export type PersonaPageView = EntryParts &
  ConcernedView & {
    /** Kind of the entry. */
    kind: 'persona';
    /** The two pages of the spread. */
    spread: PersonaView;
    /** Journeys on which they are. */
    journeys: Link[];
    /** Research that speaks about them. */
    studies: Link[];
    /** Where one can meet them. */
    sessions: Link[];
    /** Comparisons with another persona. */
    comparisons: Link[];
  };

/** Makes the page of a persona. */
export function personaView(entry: EntryOf<'persona'>, reader: Reader): PersonaPageView {
  const { link, wiki } = reader;
  const concerned = concernedBy(concerns(entry), reader);
  const spread = spreadOf(entry, concerned.claims, reader);
  const synthetic = spread.voices.some((voice) => voice.synthetic) || anySynthetic(concerned.claims, reader);
  const meant = ({ data }: { data: { personas: readonly string[] } }) => data.personas.includes(entry.id);
  return {
    kind: 'persona',
    ...partsOf(entry, reader, { synthetic }),
    ...concerned,
    spread,
    journeys: wiki.graph.ofKind('journey').filter(meant).map(link.entry),
    studies: wiki.graph.ofKind('study').filter(meant).map(link.entry),
    sessions: wiki.graph.ofKind('session').filter(meant).map(link.entry),
    comparisons: comparisonsWith([entry.id], reader),
  };
}
