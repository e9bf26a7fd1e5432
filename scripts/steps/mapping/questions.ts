import type { Mapping, Question } from '../../../src/schema/source.ts';
import { redact } from '../../../src/text/redact/redact.ts';
import type { RedactionRules } from '../../../src/text/redact/rules.ts';
import { slug } from '../../../src/text/slug.ts';
import type { AdvisedQuestion } from '../../sources/tool.ts';
import { isWritten } from './guess.ts';
import { asksForWords } from './headers.ts';
import type { Profile } from './profile.ts';

/**
 * Questions of the columns whose answers are kept, and of the text and ratings whose wording the export tells, unless
 * the manifest lists questions already. What it says of a column stays as it is.
 * @param known Questions of the manifest.
 * @param advised What the tool knows of questions.
 * @param rules What the company calls personal data, for the wording.
 */
export function questionsOf(
  known: readonly Question[],
  mapping: Mapping,
  columns: readonly Profile[],
  advised: readonly AdvisedQuestion[],
  rules: RedactionRules,
): Question[] {
  const ids = new Set(known.map(({ id }) => id));
  const wanted = known.length > 0 ? [] : [mapping.text, mapping.nps, mapping.rating];
  const told = wanted
    .flat()
    .filter((column) => column !== undefined)
    .filter((column) => advised.some((question) => question.column === column));
  const added = [...new Set([...told, ...(mapping.answers ?? [])])]
    .filter((column) => !known.some((question) => question.column === column))
    .map((column): Question => {
      const profile = columns.find(({ name }) => name === column);
      const question = advised.find((each) => each.column === column);
      const id = freeId(idOf(column) || 'question', ids);
      ids.add(id);
      const text = redact(question?.text || profile?.wording || column, rules).text;
      const written = mapping.text?.includes(column) ? 'open' : undefined;
      return { id, column, text, type: question?.type ?? written ?? (profile ? typeOf(profile) : 'single') };
    });
  return [...known, ...added];
}

/** Characters of an id that a question and its part may take. */
const ofQuestion = 44;
const ofPart = 30;

/** Id of a column; where its name is long and ends in a part ("question – row"), the part stays in it. */
function idOf(column: string): string {
  const whole = slug(column, { max: ofQuestion + ofPart });
  const at = column.lastIndexOf(' – ');
  if (at < 0 || slug(column) === whole) return slug(column);
  const part = slug(column.slice(at), { max: ofPart });
  return [slug(column.slice(0, at), { max: ofQuestion }), part].filter((words) => words !== '').join('-');
}

/** Greatest number of a scale that is believed to be one: 0 to 10. */
const mostPoints = 10;

function freeId(wished: string, taken: ReadonlySet<string>): string {
  let id = wished;
  for (let count = 2; taken.has(id); count += 1) id = `${wished}-${count}`;
  return id;
}

function typeOf(column: Profile): Question['type'] {
  if (column.lists || separated(column)) return 'multiple';
  if (column.numbers >= 0.95) return numeric(column);
  return isOpen(column) ? 'open' : 'single';
}

/** Whether people wrote: several words, and seldom the same; of few answers every one must be a sentence of its own. */
function isOpen(column: Profile): boolean {
  const { meanWords, filled, counts } = column;
  if (asksForWords(column.wording || column.name) && isWritten(column)) return true;
  if (filled < 5) return meanWords >= 4 && counts.size === filled;
  return meanWords >= 2.5 && counts.size / filled >= 0.3;
}

/** A number, a point of a scale, or 0 and 1 standing for no and yes. */
function numeric(column: Profile): Question['type'] {
  const yesOrNo = column.counts.size === 2 && column.counts.has('0') && column.counts.has('1');
  if (yesOrNo) return 'single';
  return column.counts.size <= 11 && column.greatest <= mostPoints ? 'scale' : 'number';
}

/** Whether cells hold several options: semicolons separate pieces that come again and again. */
function separated(column: Profile): boolean {
  const cells = [...column.counts.keys()];
  const joined = cells.filter((cell) => /[^;];\s*[^;\s]/.test(cell));
  if (joined.length === 0 || joined.length < cells.length * 0.2) return false;
  const pieces = joined.flatMap((cell) => cell.split(';').map((piece) => piece.trim()));
  return new Set(pieces).size <= pieces.length / 2;
}
