import type { Words } from '../../../src/schema/fields.ts';
import type { OpenedReport } from '../../sources/report.ts';
import type { EntryDraft, OpenPoint } from '../../sources/tool.ts';

/** Hexadecimal digits of a report's digest that its entry bears. */
const markLength = 12;

/** What an entry bears so that the same report is known again, wherever its file was moved or whatever it was named. */
export function importMark({ input, digest }: OpenedReport): string {
  const file = (input.name.split(/[\\/]/).at(-1) ?? input.name).replaceAll('--', '–');
  return `Imported from ${file}, ${digest.slice(0, markLength)}.`;
}

/** Whether an entry's text bears the mark of a report. */
export function bearsMark(text: string, { digest }: OpenedReport): boolean {
  return text.includes(`, ${digest.slice(0, markLength)}.`);
}

/** What a person does with the draft, line by line. */
export function toDo({ open }: EntryDraft, lang: 'de' | 'en'): string[] {
  return [...open.map((point) => points[point][lang]), look[lang]];
}

/** A comment above the body of a draft: what there is to do, a line each. @param mark First line. Default: none. */
export function draftNote(lines: readonly string[], mark?: string): string {
  const rows = lines.map((line) => `- ${line.replaceAll('--', '–')}`);
  return ['<!--', ...(mark === undefined ? [] : [mark]), ...rows, '-->'].join('\n');
}

/** What a report left open, in English as all that the commands say. */
export function openPoints({ open }: EntryDraft): string[] {
  return open.map((point) => points[point].en);
}

const points: Readonly<Record<OpenPoint, Words>> = {
  question: {
    de: '`question`: Der Bericht sagt nicht, was er wissen wollte.',
    en: '`question`: the report does not say what it wanted to know.',
  },
  period: {
    de: '`from` und `to`: Der Bericht nennt keine Zeit; dort steht der Tag des Imports.',
    en: '`from` and `to`: the report names no time; the day of the import stands there.',
  },
  participants: {
    de: '`participants`: Der Bericht nennt keine Zahl.',
    en: '`participants`: the report names no number.',
  },
  method: {
    de: '`method`: Der Bericht sagt nicht, wie vorgegangen wurde.',
    en: '`method`: the report does not say how it was done.',
  },
  findings: {
    de: '`findings`: Kein Abschnitt war als Befunde zu erkennen.',
    en: '`findings`: no section was recognised as findings.',
  },
  evidence: {
    de: 'Worauf die Persona beruht: Insights oder Befunde nennen, sonst bleibt es bei `assumed`.',
    en: 'What the persona rests on: name insights or findings, else `assumed` stays.',
  },
  lists: {
    de: '`goals`, `needs`, `pains`: Keine Liste war als solche zu erkennen.',
    en: '`goals`, `needs`, `pains`: no list was recognised as such.',
  },
};

const look: Words = {
  de: 'Auf Namen und andere persönliche Angaben durchsehen, dann `visibility: internal` setzen und diesen Kommentar löschen.',
  en: 'Look it through for names and other personal data, then set `visibility: internal` and delete this comment.',
};
