import type { Source } from '../../../src/schema/source.ts';
import { fold } from '../../../src/text/words.ts';
import type { Profile } from './profile.ts';

/** `1 = sehr zufrieden`, `5: poor`, `6 – ungenügend` in a folded wording. */
const anchor = /(?<!\d)(\d{1,2})\s*(?:=|:|-|–|steht fur|bedeutet|means)\s*([a-z][a-z ]*)/g;
const bad =
  /unzufrieden|ungenugend|mangelhaft|schlecht|gar nicht|uberhaupt nicht|nicht zufrieden|dissatisfied|unsatisfied|unhappy|poor|bad\b|terrible|worst|not at all|schwierig|difficult/;
const good =
  /sehr gut|zufrieden|ausgezeichnet|hervorragend|exzellent|perfekt|very good|great|satisfied|excellent|happy|best\b|einfach|easy/;
/** `1-5`, `von 0 bis 10`, `from 1 to 7`. */
const range = /(?<![\d.,])([01])\s*(?:-|–|bis|to)\s*(\d{1,3})(?![\d.,%])/;
/** Ends of scales that are in use. */
const ends: ReadonlySet<number> = new Set([4, 5, 6, 7, 9, 10, 100]);

/**
 * Rating scale that header, wording and values suggest, the worst first: what the wording says of numbers, German
 * school grades by their header, the range it names, else 1 to 5, 1 to 10, 0 to 10, 0 to 100 by the values.
 */
export function scaleOf(rating: Profile | undefined): Source['scale'] {
  if (!rating || rating.filled === 0) return undefined;
  const { name, wording, least, greatest } = rating;
  const words = fold(`${name} ${wording}`);
  const fits = ([low, high]: readonly [number, number]) => least >= low && greatest <= high;
  const told = [...words.matchAll(anchor)].map(([, number, meaning = '']) => ({
    number: Number(number),
    meaning,
  }));
  const [low, high] = [
    Math.min(...told.map(({ number }) => number)),
    Math.max(...told.map(({ number }) => number)),
  ];
  if (low < high && fits([low, high])) {
    const best = (number: number) => told.some((each) => each.number === number && isGood(each.meaning));
    const worst = (number: number) => told.some((each) => each.number === number && bad.test(each.meaning));
    if (best(low) || worst(high)) return { from: high, to: low };
    if (best(high) || worst(low)) return { from: low, to: high };
  }
  if (/(?:^|[\s_-]|schul|gesamt)note\b/i.test(name) && fits([1, 6])) return { from: 6, to: 1 };
  const [, from, to] = range.exec(words) ?? [];
  const named = [Number(from), Number(to)] as const;
  if (to !== undefined && ends.has(named[1]) && fits(named)) return { from: named[0], to: named[1] };
  if (greatest <= 5) return { from: least >= 1 ? 1 : 0, to: 5 };
  if (greatest <= 10) return { from: least >= 1 ? 1 : 0, to: 10 };
  return { from: 0, to: 100 };
}

function isGood(meaning: string): boolean {
  return good.test(meaning) && !bad.test(meaning);
}
