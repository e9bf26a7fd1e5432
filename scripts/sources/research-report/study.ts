import { excerpt } from '../../../src/text/sentences.ts';
import { slug } from '../../../src/text/slug.ts';
import { markdownText } from '../formats/markdownText.ts';
import { safeMarkdown } from '../formats/safeMarkdown.ts';
import type { EntryDraft, OpenPoint, ReportText } from '../tool.ts';
import type { FrontMatter } from './frontMatter.ts';
import { sectionOn } from './headings.ts';
import { methodOf } from './method.ts';
import { firstParagraph, itemsOf, type Outline, type Section } from './outline.ts';
import { participantsIn } from './participants.ts';
import { periodIn } from './period.ts';

/** Characters of a title, a summary and a longer field. */
const lengths = { title: 160, summary: 400, field: 1000 } as const;

/** Fields of front matter that say how many took part. */
const peopleFields = [
  'participants',
  'teilnehmende',
  'teilnehmer',
  'teilnehmerinnen',
  'befragte',
  'respondents',
  'sample size',
  'sample_size',
  'stichprobe',
  'n',
] as const;

/** The number that a field begins with, as in `8 Kundinnen`; undefined where there is none or it is nought. */
function numberIn(field: string): number | undefined {
  return Number(/^(?:n\s*=\s*)?(\d{1,6})(?![\d.,:%-])/i.exec(field)?.[1]) || undefined;
}

/** Makes the draft of a study of a report: what its headings tell goes into the front matter, all of it stays below. */
export function studyOf(report: ReportText, front: FrontMatter, outline: Outline, body: string): EntryDraft {
  const open: OpenPoint[] = [];
  const { sections } = outline;
  const title = excerpt(front.text('title', 'titel') || sections[0]?.title || report.stem, lengths.title);
  const who = sectionOn(sections, 'participants');
  const wanted = questionOf(front, outline, body);
  const written = [front.text('from', 'von'), front.text('to', 'bis'), front.text('date', 'datum')].join(' ');
  const period = periodIn(written) ?? periodIn(`${title} ${report.stem}`);
  const participants =
    numberIn(front.text(...peopleFields)) ?? front.items(...peopleFields) ?? participantsIn(who, body);
  const method = methodOf(front.text('method', 'methode'), `${title}\n${body}`, report);
  if (wanted === '') open.push('question');
  if (!period) open.push('period');
  if (participants === undefined) open.push('participants');
  if (method === undefined) open.push('method');
  const findings = findingsOf(sectionOn(sections, 'findings'));
  if (findings.length === 0) open.push('findings');
  const limits = itemsOf(sectionOn(sections, 'limits')?.whole ?? '');
  const recruited = fieldOf(who);
  const consent = fieldOf(sectionOn(sections, 'consent'));
  const summary = front.text('summary', 'description', 'zusammenfassung') || firstParagraph(body);
  return {
    kind: 'study',
    title,
    data: {
      title,
      ...(summary === '' ? {} : { summary: excerpt(summary, lengths.summary) }),
      method: method ?? report.anyMethod,
      question: wanted === '' ? unknownQuestion[report.lang] : wanted,
      from: period?.from ?? report.today,
      to: period?.to ?? report.today,
      participants: participants ?? 0,
      ...(recruited === '' ? {} : { recruited }),
      ...(consent === '' ? {} : { consent }),
      ...(findings.length > 0 ? { findings } : {}),
      ...(limits.length > 0 ? { limits } : {}),
    },
    body: safeMarkdown(withoutTitle(body, sections[0])),
    open,
  };
}

const unknownQuestion = {
  de: 'Was wollten wir wissen? Der Bericht sagt es nicht.',
  en: 'What did we want to know? The report does not say.',
} as const;

/** What was asked: a section on it, else the goals listed where the report says what was done, else a sentence. */
function questionOf(front: FrontMatter, outline: Outline, body: string): string {
  const asked = front.text('question', 'fragestellung');
  if (asked !== '') return excerpt(asked, lengths.field);
  const { sections } = outline;
  const method = sectionOn(sections, 'method');
  const goals = /\b(?:goals?|objectives?|ziele?)\b/i.test(method?.own ?? '') ? method : undefined;
  const section = sectionOn(sections, 'question') ?? goals;
  if (section) return fieldOf(section);
  const [sentence = ''] =
    /[^.!?\n]*\b(?:we wanted to (?:know|understand|learn|find out)|wollten wir (?:wissen|verstehen|herausfinden)|wir wollten (?:wissen|verstehen|herausfinden))\b[^.!?\n]*[.!?]/i.exec(
      body,
    ) ?? [];
  return excerpt(markdownText(sentence), lengths.field);
}

/** The words of a section as one paragraph; list items are parted by semicolons. */
function fieldOf(section: Section | undefined): string {
  if (!section) return '';
  const lines = markdownText(section.own.trim() === '' ? section.whole : section.own).split(/\n+/);
  const joined = lines.reduce((text, line) => `${text}${/[.:;!?…]$/.test(text) ? ' ' : '; '}${line}`);
  return excerpt(joined, lengths.field);
}

type Finding = { id: string; text: string; seen?: number; of?: number };

/** Findings: the headings below the section, else the items of its first list. */
function findingsOf(section: Section | undefined): Finding[] {
  if (!section) return [];
  const headings = section.parts.map(({ title }) => title);
  const texts = headings.length > 0 ? headings : itemsOf(section.own);
  const ids = new Set<string>();
  return texts.map((text) => {
    const wished = slug(text, { max: 60 }) || 'finding';
    let id = wished;
    for (let count = 2; ids.has(id); count += 1) id = `${wished}-${count}`;
    ids.add(id);
    const [, seen, of] = /\b(\d{1,4}) (?:of|von|out of|\/) (\d{1,4})\b/i.exec(text) ?? [];
    const counted = seen !== undefined && Number(of) >= Number(seen) && Number(of) > 0;
    return { id, text, ...(counted ? { seen: Number(seen), of: Number(of) } : {}) };
  });
}

/** The report without the heading that became the title. */
function withoutTitle(body: string, first: Section | undefined): string {
  if (!first) return body;
  const begins = /^\s*(?:#[ \t]+[^\n]*(?:\n=+[ \t]*(?=\n|$))?|[^\n]+\n=+[ \t]*(?=\n|$))/.exec(body)?.[0];
  return begins === undefined || first.depth > 1 ? body : body.slice(begins.length);
}
