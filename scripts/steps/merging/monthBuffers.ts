import type { Replacement } from '../keep/home.ts';

/** Bytes that grow and are emptied again. */
type Bytes = { buffer: Buffer; used: number };

/** Lines of months on their way to a home. */
export type MonthBuffers = {
  /** Adds a record and its codes as bytes of a buffer: the record first, then codes. */
  copy(month: number, from: Buffer, offset: number, record: number, codes: number): void;
  /** Adds lines as text, each with its line feed. */
  write(month: number, records: string, codes: string): void;
  /** Hands everything over. */
  flush(to: Replacement): Promise<void>;
};

/** Makes empty buffers; months are kept in the order in which they first come. */
export function monthBuffers(): MonthBuffers {
  const months = new Map<number, { records: Bytes; codes: Bytes }>();
  const of = (month: number) => {
    const known = months.get(month);
    if (known) return known;
    const made = {
      records: { buffer: Buffer.alloc(0), used: 0 },
      codes: { buffer: Buffer.alloc(0), used: 0 },
    };
    months.set(month, made);
    return made;
  };
  return {
    copy(month, from, offset, record, codes) {
      const to = of(month);
      append(to.records, from, offset, record);
      append(to.codes, from, offset + record, codes);
    },
    write(month, records, codes) {
      const to = of(month);
      put(to.records, records);
      put(to.codes, codes);
    },
    async flush(to) {
      for (const [month, { records, codes }] of months) {
        if (records.used + codes.used === 0) continue;
        const bytes = ({ buffer, used }: Bytes) => buffer.subarray(0, used);
        await to.append(monthName(month), bytes(records), bytes(codes));
        records.used = 0;
        codes.used = 0;
      }
    },
  };
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

function put(to: Bytes, text: string): void {
  if (text === '') return;
  make(to, Buffer.byteLength(text));
  to.used += to.buffer.write(text, to.used, 'utf8');
}

/** Makes room for so many more bytes. */
function make(to: Bytes, more: number): void {
  if (to.used + more <= to.buffer.length) return;
  const wider = Buffer.allocUnsafe(Math.max(4096, to.used + more, to.buffer.length * 2));
  to.buffer.copy(wider, 0, 0, to.used);
  to.buffer = wider;
}
