import type { Random } from '../random.ts';
import type { Tone } from '../voices/strand.ts';
import { type Cells, writeDelimited } from './delimited.ts';
import type { KeyedVoice, RawExport } from './export.ts';

const columns = ['Besuch-Nr', 'Datum', 'Filiale (anonymisiert)', 'Anlass', 'Bewertung', 'Notiz'];
const occasions = [
  'Girokonto eröffnen',
  'Baufinanzierung',
  'Geldanlage',
  'Karte verloren',
  'Altersvorsorge',
  'Kontowechsel',
];

/** Marks from 1 to 5, 5 being the best. */
const marks: Readonly<Record<Tone, readonly number[]>> = {
  positive: [4, 4, 5, 5],
  neutral: [3, 3, 4],
  negative: [1, 2, 2, 2, 3],
};

/** Visits as a German spreadsheet saves them: semicolons, a byte order mark, Windows line ends, dotted dates. */
export function testkaufExport(voices: readonly KeyedVoice[], random: Random): RawExport {
  const visits = voices.map((voice) => visit(voice, random));
  const dialect = { delimiter: ';', lineEnd: '\r\n', quoteAll: false } as const;
  return {
    file: 'testkauf-filiale.csv',
    text: `\uFEFF${writeDelimited([columns, ...visits.map(({ cells }) => cells)], dialect)}`,
    marks: visits.map(({ mark }) => ({ sentiment: 'unknown', rating: mark })),
  };
}

function visit({ at, key, tone, text }: KeyedVoice, random: Random): { cells: Cells; mark: number } {
  const [year, month, day] = at.slice(0, 10).split('-');
  const branch = `F${String(random.integer(1, 38)).padStart(2, '0')}`;
  const occasion = random.pick(occasions);
  const mark = random.pick(marks[tone]);
  return { cells: [key, `${day}.${month}.${year}`, branch, occasion, mark, text], mark };
}
