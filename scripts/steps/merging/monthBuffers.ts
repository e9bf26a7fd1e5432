import type { Replacement } from '../keep/home.ts';

/** Bytes that grow and are emptied again. */
type Bytes = { buffer: Buffer; used: number };

/** Lines of months on their way to a home. */
export type MonthBuffers = {
  /** Adds a record and its codes as bytes of a buffer: the record first, then codes. */
  copy(month: number, from: Buffer, offset: number, record: number, codes: number): void;
  /** Adds lines as text, each with its line feed. */
  write(month: number, records: string, codes: string): void;
  /** Bytes that wait to be handed over. */
  held(): number;
  /**
   * Hands everything over. More may be added meanwhile; but the promise must be fulfilled before the next call.
   */
  flush(to: Replacement): Promise<void>;
};

type Months = Map<number, { records: Bytes; codes: Bytes }>;

/** Makes empty buffers; months are kept in the order in which they first come. */
export function monthBuffers(): MonthBuffers {
  let filling: Months = new Map();
  let going: Months = new Map();
  let held = 0;
  const of = (month: number) => {
    const known = filling.get(month);
    if (known) return known;
    const made = {
      records: { buffer: Buffer.alloc(0), used: 0 },
      codes: { buffer: Buffer.alloc(0), used: 0 },
    };
    filling.set(month, made);
    return made;
  };
  return {
    copy(month, from, offset, record, codes) {
      const to = of(month);
      append(to.records, from, offset, record);
      append(to.codes, from, offset + record, codes);
      held += record + codes;
    },
    write(month, records, codes) {
      const to = of(month);
      held += put(to.records, records) + put(to.codes, codes);
    },
    held: () => held,
    async flush(to) {
      [filling, going] = [going, filling];
      held = 0;
      await handOver(going, to);
    },
  };
}

/** Hands the bytes of all months over at once, so that a home that can may write them side by side. */
async function handOver(months: Months, to: Replacement): Promise<void> {
  const bytes = ({ buffer, used }: Bytes) => buffer.subarray(0, used);
  const taken = [...months]
    .filter(([, { records, codes }]) => records.used + codes.used > 0)
    .map(([month, { records, codes }]) => to.append(monthName(month), bytes(records), bytes(codes)));
  await Promise.all(taken);
  for (const { records, codes } of months.values()) {
    records.used = 0;
    codes.used = 0;
  }
}

/** Name of a month, `YYYY-MM`, of its number, 202603; undefined for 0. */
function monthName(month: number): string | undefined {
  if (month === 0) return undefined;
  const digits = String(month).padStart(6, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** Number of a month by its name. */
export function monthNumber(month: string | undefined): number {
  return month === undefined ? 0 : Number(month.replace('-', ''));
}

function append(to: Bytes, from: Buffer, offset: number, length: number): void {
  if (length === 0) return;
  make(to, length);
  from.copy(to.buffer, to.used, offset, offset + length);
  to.used += length;
}

/** Adds a text. @returns Its bytes. */
function put(to: Bytes, text: string): number {
  if (text === '') return 0;
  make(to, Buffer.byteLength(text));
  const length = to.buffer.write(text, to.used, 'utf8');
  to.used += length;
  return length;
}

/** Makes room for so many more bytes. */
function make(to: Bytes, more: number): void {
  if (to.used + more <= to.buffer.length) return;
  const wider = Buffer.allocUnsafe(Math.max(4096, to.used + more, to.buffer.length * 2));
  to.buffer.copy(wider, 0, 0, to.used);
  to.buffer = wider;
}
