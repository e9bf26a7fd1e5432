import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fresh } from '../../scripts/steps/voices/fresh.ts';
import { gather } from '../../scripts/steps/voices/merge.ts';
import type { CodedRecord } from '../../src/files/evidence/records.ts';

type Row = { id: number; day: number; rating: number | undefined; text: string };
type File = { batch: string; rows: Row[] };

function fresh({ id, day, rating, text }: Row, batch: string): Fresh {
  const revisedAt = `2026-02-0${day}`;
  const rest = { channel: 'app', lang: 'de', solicited: false, text } as const;
  const record = { id: String(id).padStart(20, '0'), source: 's', ...rest, revisedAt, batch };
  return { record: rating === undefined ? record : { ...record, rating }, absent: new Set() };
}

/** Imports files one after the other and gives what is kept in the end. */
function imported(files: readonly File[], stored: ReadonlyMap<string, CodedRecord> = new Map()) {
  let records = stored;
  for (const { batch, rows } of files) {
    const gathering = gather(records, new Set([batch]));
    for (const row of rows) gathering.add(fresh(row, batch), batch);
    records = gathering.finish().records;
  }
  const kept = [...records.values()].map(({ record, codes }) => ({ record, codes }));
  return kept.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

const rows = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 3 }),
    rating: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    text: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 5 },
);
const file = (batch: string) => rows.map((list): File => ({ batch, rows: list }));

describe('records with keys', () => {
  it('are the same in whatever order the files and their rows come', () => {
    fc.assert(
      fc.property(file('a'), file('b'), (a, b) => {
        const turned = { ...b, rows: b.rows.toReversed() };
        expect(imported([turned, a])).toEqual(imported([a, b]));
      }),
      { numRuns: 500 },
    );
  });

  it('stay as they are when any of the files is imported again', () => {
    fc.assert(
      fc.property(file('a'), file('b'), (a, b) => {
        const once = imported([a, b]);
        expect(imported([a, b, b])).toEqual(once);
        expect(imported([a, b, a])).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
