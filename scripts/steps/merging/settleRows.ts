import { count, type Tally } from '../reading/findings.ts';
import { openSpill, type Spilled, type SpillPlace } from '../spill/spill.ts';
import type { Identify } from '../voices/identify.ts';
import { keyRepeats, type Moved, repeatsOf, settleIdentities, withoutKey } from './identities.ts';

/** Rows under the ids that they keep. */
export type SettledRows = {
  /** All rows put aside. */
  spilled: readonly Spilled[];
  /** Those of them that stand under another id now. */
  moved: Moved;
  /** Whether the key turned out to be none. */
  dropKey: boolean;
  /** What a person should know, one sentence each. */
  notices: string[];
};

type Unsettled = {
  spilled: readonly Spilled[];
  tally: Tally;
  /** Columns of the key. */
  key: readonly string[];
  /** Whether the key was guessed and must prove itself. */
  guessed: boolean;
  identify: Identify;
  place: Omit<SpillPlace, 'name'>;
};

/** Settles under which ids rows are kept: a key that cannot be trusted gives way to the content. */
export function settleRows({ spilled, tally, key, guessed, identify, place }: Unsettled): SettledRows {
  const name = `\`${key.join(', ')}\``;
  const notices: string[] = [];
  let rows = spilled;
  let repeats = repeatsOf(rows);
  const dropKey = guessed && (tally.damagedKeys > 0 || keyRepeats(repeats));
  if (dropKey) {
    const anew = openSpill({ ...place, name: 'anew' });
    const silent = withoutKey(spilled, identify, anew);
    if (silent > 0) count(tally.skipped, 'no text and no answers', silent);
    rows = [anew];
    repeats = repeatsOf(rows);
    notices.push(
      tally.damagedKeys > 0
        ? `${name} looks like a key, but ${damaged(tally.damagedKeys)}; rows are told apart by their content instead.`
        : `${name} looks like a key, but comes twice with different content; rows are told apart by their content instead.`,
    );
  } else if (tally.damagedKeys > 0) {
    notices.push(
      `The key ${name} is not trusted everywhere: ${damaged(tally.damagedKeys)}. These rows are told apart by their content; export that column as text to mend it.`,
    );
  }
  const apart = openSpill({ ...place, name: 'moved' });
  const moved = settleIdentities(rows, repeats, identify, apart);
  if (moved.ambiguous > 0)
    notices.push(
      `The key ${name} is not trusted everywhere: it comes twice with different content, and no revision to tell which is newer, in ${moved.ambiguous} rows. These rows are told apart by their content.`,
    );
  return { spilled: [...rows, apart], moved, dropKey, notices };
}

function damaged(rows: number): string {
  return `a spreadsheet has rounded its numbers in ${rows} ${rows === 1 ? 'row' : 'rows'}, as in \`5.70306E+17\``;
}
