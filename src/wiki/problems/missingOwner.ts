import type { Entry } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Whether somebody has to answer for an entry. */
function needsOwner(entry: Entry): boolean {
  switch (entry.kind) {
    case 'insight':
      return entry.data.status === 'published';
    case 'action':
      return entry.data.status !== 'proposed' && entry.data.status !== 'dropped';
    case 'persona':
    case 'journey':
    case 'study':
    case 'source':
    case 'metric':
      return true;
    default:
      return false;
  }
}

/** Somebody answers for published insights, personas, journeys, studies, sources, metrics and promised actions. */
export const missingOwner: Rule = ({ content, at, graph }) =>
  content.entries
    .filter((entry) => needsOwner(entry) && entry.data.owner === undefined)
    .map(({ kind, id, file }) => ({
      kind: 'missing-owner',
      file,
      ...at(file, ['owner']),
      value: id,
      message: `Nobody answers for this ${kind}.`,
      remedy: `Add \`owner:\` with the id of a contact${exampleOf(graph.ofKind('contact')[0]?.id)}.`,
    }));

function exampleOf(id: string | undefined): string {
  return id === undefined ? '; `contacts/` holds none yet' : `, for example \`${id}\``;
}
