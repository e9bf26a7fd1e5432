import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fresh } from '../../scripts/steps/voices/fresh.ts';
import { type CodedRecord, joinVoice } from '../../scripts/steps/voices/join.ts';

type Row = { id: number; day: number; rating: number | undefined; text: string };

function fresh(row: Row): Fresh {
  const { id, day, rating, text } = row;
  const revisedAt = `2026-02-0${day}`;
  const rest = { channel: 'app', lang: 'de', solicited: false, text } as const;
  const batch = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 12);
  const record = { id: String(id).padStart(20, '0'), source: 's', ...rest, revisedAt, batch };
  return { record: rating === undefined ? record : { ...record, rating }, absent: new Set() };
}

/** A row of an export that has no column for ratings. */
function narrow(row: Row): Fresh {
  return { ...fresh({ ...row, rating: undefined }), absent: new Set(['rating']) };
}

/** Imports files one after the other and gives what is kept in the end. */
function imported(files: readonly Row[][], isNarrow: readonly boolean[] = []) {
  const records = new Map<number, CodedRecord>();
  for (const [number, rows] of files.entries()) {
    // The mapping names the ratings from the first file on that has them.
    const isNew = files.slice(0, number).every((_, before) => isNarrow[before] === true) && !isNarrow[number];
    const read = isNarrow[number] === true ? narrow : fresh;
    for (const [id, same] of Map.groupBy(rows, (row) => row.id)) {
      const { record, codes } = joinVoice(
        records.get(id),
        same.map((row) => ({ fresh: read(row), file: 0 })),
        new Set(isNew ? ['rating'] : []),
      );
      records.set(id, { record, codes });
    }
  }
  return [...records].sort(([a], [b]) => a - b);
}

const rows = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 3 }),
    rating: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    text: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('records with keys', () => {
  it('are the same in whatever order their rows come, and however they are spread over files', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.integer({ min: 0, max: 8 }),
          ),
        ),
        ([list, shuffled, cut]) => {
          expect(imported([shuffled.slice(0, cut), shuffled.slice(cut)])).toEqual(imported([list]));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are the same whether an export with fewer columns comes before or after one with more', () => {
    fc.assert(
      fc.property(rows, rows, (wide, few) => {
        const once = imported([wide, few], [false, true]);
        expect(imported([few, wide], [true, false])).toEqual(once);
        expect(imported([wide, few, wide, few], [false, true, false, true])).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay as they are when any of the files is imported again', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const once = imported([a, b]);
        expect(imported([a, b, b])).toEqual(once);
        expect(imported([a, b, a])).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('take what a row says when it is read anew, also where it says less than before', () => {
    const before = fresh({ id: 1, day: 1, rating: 2, text: 'b' });
    const { rating: _rating, ...narrow } = before.record;
    const stored = { record: before.record, codes: [] };
    const joined = joinVoice(stored, [{ fresh: { ...before, record: narrow }, file: 0 }]);
    expect(joined).toMatchObject({ change: 'updated' });
    expect(joined.record).not.toHaveProperty('rating');
  });
});
