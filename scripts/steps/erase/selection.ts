import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceFiles, sourceFolder } from '../../../src/files/evidence/layout.ts';
import { type FeedbackRecord, record } from '../../../src/schema/record.ts';
import type { Source } from '../../../src/schema/source.ts';
import type { EntryOf } from '../../../src/wiki/entry.ts';
import { identifier, respondentPseudonym } from '../voices/identify.ts';

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
 * The records of a source that are meant, in the order of their files.
 * @throws Error where a line that is meant is malformed.
 */
export function findRecords(contentRoot: string, { source, respondents, ids }: Selection): FeedbackRecord[] {
  const needles = [...respondents, ...ids];
  const isMeant = (one: FeedbackRecord) =>
    ids.has(one.id) || (one.respondent !== undefined && respondents.has(one.respondent));
  return evidenceFiles(contentRoot, source).records.flatMap((name) =>
    readFileSync(join(contentRoot, sourceFolder(source), name), 'utf8')
      .split('\n')
      // Parsing costs far more than looking for a dozen digits.
      .filter((line) => needles.some((needle) => line.includes(needle)))
      .map((line) => record.parse(JSON.parse(line)))
      .filter(isMeant),
  );
}
