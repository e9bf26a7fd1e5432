import { markdownText } from '../formats/markdownText.ts';
import { itemsOf, type Section } from './outline.ts';

const people =
  /(?<!\b(?:round|phase|runde|version|wave|welle|task|aufgabe|figure|abbildung)\s)\b(\d{1,4})\s+(?:\p{L}+\s+)?(?:participants?|respondents?|interviewees|interviews|users?|customers?|people|persons|households|sessions|Teilnehmende[rn]?|Teilnehmer(?:innen)?|Befragte[n]?|Personen|Menschen|Haushalte[n]?|Gespräche[n]?|Kundinnen|Kunden|Proband(?:inn)?en|Sitzungen)\b/giu;

/**
 * Number of participants that a report names.
 * @param section Section on who was asked; its list of groups with numbers is added up.
 * @param text The whole report.
 * @returns Undefined where no number is named.
 */
export function participantsIn(section: Section | undefined, text: string): number | undefined {
  if (section) {
    const groups = itemsOf(section.whole).flatMap(
      (item) => /^(\d{1,4})\b(?![.,%:]\d|%)/.exec(item)?.[1] ?? [],
    );
    const named = groups.length > 0 ? groups : numbersIn(markdownText(section.whole));
    if (named.length > 0) return named.reduce((sum, number) => sum + Number(number), 0);
  }
  const numbers = numbersIn(text).map(Number);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(people)].flatMap(([, number]) => number ?? []);
}
