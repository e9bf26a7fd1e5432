import { wordSet } from '../../wordSet.ts';

/**
 * First names that stand alone as often for a shop, an app, an assistant or a thing. By themselves they count only
 * where somebody surely acts; with a family name behind them like every other.
 */
const things = wordSet(`
  albert amber charlie christian conrad dave dean dora douglas ernst frank fritz hazel heather holly iris jack jan jasmine jean jerry jordan julia kay luna lynda max maxi
  oscar otto penny ray rich roman ruby sandy sky viola wolf
`);

/**
 * First names, in lower case, that are words, months or places first, and are no first names anywhere else in this folder. They count
 * only where somebody is spoken to, thanked or does what only people do.
 */
export const doubtfulNames = wordSet(`
  mark will grace bill april june may rose hope faith joy rob pat drew chase hunter summer autumn amber ruby jade pearl crystal daisy violet
  ivy dawn eve gene dick art victoria charlotte austin madison jordan dallas georgia savannah sierra destiny blessing patience
  precious prince angel heaven skye wade reed brook brooke cliff clay dale glen lance miles stone penny jules chance melody harmony
  florence sydney asia india kenya chelsea jasper rusty sonny buddy sunny bella
`);

/** Whether a known first name stands alone as often for a thing as for a person. */
export function isAlsoThing(word: string): boolean {
  return things.has(word.toLowerCase());
}
