import type { Visibility } from '../schema/fields.ts';
import type { WikiContent } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import { alikeInsights, undatedFiles, unseenPairs } from '../wiki/problems/alikeInsights.ts';
import { changedAfterShipping } from '../wiki/problems/changedAfterShipping.ts';
import { fieldReferences } from '../wiki/problems/fieldReferences.ts';
import { findProblems } from '../wiki/problems/findProblems.ts';
import { type Counts, countProblems } from '../wiki/problems/format.ts';
import { allowedValues, personalDataInTexts } from '../wiki/problems/personalData.ts';
import { sortProblems } from '../wiki/problems/sort.ts';
import { avoidedInBodies } from './body/avoidedWords.ts';
import { checkRecords } from './checkRecords.ts';
import { declarations } from './declarations.ts';
import { nodeIo, type ReadIo } from './io.ts';
import { pastRetention } from './pastRetention.ts';
import { positionsIn } from './positions.ts';
import { readContent } from './readContent.ts';

/** All that is wrong with a wiki. */
export type CheckReport = {
  /** Every problem, errors first, then by file and line. */
  problems: Problem[];
  /** How many there are. */
  counts: Counts;
};

/** How a wiki is checked. */
export type CheckOptions = {
  /** Day for which dates are judged, where the settings pin none. */
  today: Date;
  /** Whom the build is for. Default: the audience of the settings. */
  audience?: Visibility | undefined;
  /** How files are read. Default: from the file system. */
  io?: ReadIo;
  /**
   * Tells which records are there, by `source/record`, where they are kept outside the content folder; undefined where
   * their files tell. Default: their files tell.
   */
  known?: (content: WikiContent, refs: ReadonlySet<string>) => Promise<ReadonlySet<string> | undefined>;
};

/**
 * Checks a wiki's content: each file by itself, all of them together, every record, and personal data anywhere.
 * The command and the build call this one function.
 * @param root The content folder, absolute.
 */
export async function checkContent(
  root: string,
  { today, audience, io = nodeIo, known }: CheckOptions,
): Promise<CheckReport> {
  const read = await readContent(root, io);
  const { content } = read;
  const allowed = allowedValues(content.settings, content.entries);
  const refs = recordsReferredTo(content);
  const records = await checkRecords(root, read, refs, allowed, io);
  const elsewhere = await known?.(content, refs);
  const actions = content.entries.filter((entry) => entry.kind === 'action');
  const declared = await declarations(root, actions, io.revisions);
  const alike = unseenPairs(content);
  const pasts = await io.revisions(root, undatedFiles(alike));
  const problems = sortProblems([
    ...read.problems,
    ...findProblems(content, {
      asOf: content.settings.asOf ?? today,
      ...(audience && { audience }),
      positions: positionsIn(read.texts),
      records: elsewhere ?? records.found,
      unreadable: read.unreadable,
    }),
    ...avoidedInBodies(content.entries, read.bodies),
    ...personalDataInTexts(read.texts, content),
    ...records.problems,
    ...changedAfterShipping(actions, declared, positionsIn(read.texts)),
    ...alikeInsights(alike, pasts, positionsIn(read.texts)),
    ...pastRetention(content, read.records, content.settings.asOf ?? today, positionsIn(read.texts)),
  ]);
  return { problems, counts: countProblems(problems) };
}

/** Records to which fields and bodies refer, as `source/record`. */
function recordsReferredTo(content: WikiContent): Set<string> {
  const bodies = content.entries.flatMap(({ references, translations }) => [
    ...references,
    ...translations.flatMap((own) => own.references),
  ]);
  const all = [...fieldReferences(content), ...bodies];
  return new Set(all.filter(({ target }) => target === 'record').map(({ value }) => value));
}
