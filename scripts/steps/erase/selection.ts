import type { FeedbackRecord } from '../../../src/schema/record.ts';
import type { Source } from '../../../src/schema/source.ts';
import type { EntryOf } from '../../../src/wiki/entry.ts';
import type { RecordHome } from '../keep/home.ts';
import { identifier, respondentPseudonym } from '../voices/identify.ts';
import { recordOf, voicesIn } from './voices.ts';

/** What a person named on the command line. */
export type Selectors = {
  /** People, as the tool's export calls them or by their pseudonym of 16 hex digits. */
  respondents: readonly string[];
  /** Records, by their key in the export or by their id of 20 hex digits. */
  records: readonly string[];
};

/** Which records of a source are meant. */
export type Selection = {
  /** The source's id. */
  source: string;
  /** Key under which its ids and pseudonyms were hashed. */
  key: string;
  /** Pseudonyms of the people. */
  respondents: ReadonlySet<string>;
  /** Ids of single records. */
  ids: ReadonlySet<string>;
};

/** What the selectors mean in a source: ids of the export are hashed as the import does. */
export function selectionOf(
  { id: source, data }: Pick<EntryOf<'source'>, 'id' | 'data'>,
  key: string,
  { respondents, records }: Selectors,
): Selection {
  const people = respondents.flatMap((person) => [
    ...(/^[a-f0-9]{16}$/.test(person) ? [person] : []),
    respondentPseudonym(key, person),
  ]);
  const ids = records.flatMap((name) => [
    ...(/^[a-f0-9]{20}$/.test(name) ? [name] : []),
    recordId(name, source, key, data),
  ]);
  return { source, key, respondents: new Set(people), ids: new Set(ids) };
}

/** Id of the record with this key; the cells of a key of several columns are separated by commas. */
function recordId(name: string, source: string, key: string, { mapping }: Source): string {
  const columns = mapping?.key?.length ?? 1;
  const declared = columns > 1 ? name.split(',').map((part) => part.trim()) : [name.trim()];
  return identifier(key, source).byKey(declared);
}

/**
 * The records of a source that are meant, in the order of their ids.
 * @throws Error where a line that is meant is malformed.
 */
export async function findRecords(
  home: RecordHome,
  { source, respondents, ids }: Selection,
): Promise<FeedbackRecord[]> {
  const found: FeedbackRecord[] = [];
  if (respondents.size + ids.size === 0) return found;
  for await (const voices of voicesIn(home, source)) {
    for (const voice of voices) {
      // Parsing costs far more than looking for a dozen digits.
      if (!ids.has(voice.id) && !someIn(respondents, voice.record ?? '')) continue;
      const one = recordOf(voice);
      const isTheirs = one?.respondent !== undefined && respondents.has(one.respondent);
      if (one && (isTheirs || ids.has(one.id))) found.push(one);
    }
  }
  return found;
}

function someIn(needles: ReadonlySet<string>, text: string): boolean {
  for (const needle of needles) if (text.includes(needle)) return true;
  return false;
}
