import { excerpt } from '../../../src/text/sentences.ts';
import { markdownText } from '../formats/markdownText.ts';
import { safeMarkdown } from '../formats/safeMarkdown.ts';
import type { EntryDraft, ReportText } from '../tool.ts';
import type { FrontMatter } from './frontMatter.ts';
import { itemsOf, type Outline } from './outline.ts';

/** Fields of a persona that are lists of statements, by the headings above them. */
const fields = {
  goals: /^(?:goals?|ziele?|what .* wants?)\b/i,
  jobs: /^(?:jobs(?: to be done)?|aufgaben)\b/i,
  needs: /^(?:needs?|bedürfnisse)\b/i,
  pains: /^(?:pains?(?: points)?|frustrations?|barriers|challenges|hürden|frust|probleme|schmerzpunkte)\b/i,
  behaviours: /^(?:behaviou?rs?|habits|verhalten|gewohnheiten)\b/i,
} as const;
const about =
  /^(?:about(?: the persona)?\b|über (?:die persona|sie|ihn)\b|(?:about|über) \[[^\]]+\]$|background$|hintergrund$|(?:the )?persona$|steckbrief$)/i;

/** Whether a page describes a persona: its headings say so, or two of them are those of personas. */
export function isPersona(outline: Outline, front: FrontMatter): boolean {
  if (/^persona$/i.test(front.text('type', 'kind', 'art'))) return true;
  const titles = outline.sections.map(({ title }) => title);
  if (titles.some((title) => /^(?:about the persona|über die persona)$/i.test(title))) return true;
  return Object.values(fields).filter((heading) => titles.some((title) => heading.test(title))).length >= 2;
}

/** Makes the draft of a persona: what its lists say is marked as assumed until somebody adds the evidence. */
export function personaOf(
  report: ReportText,
  front: FrontMatter,
  outline: Outline,
  body: string,
): EntryDraft {
  const { sections } = outline;
  const heading = sections[0]?.title ?? '';
  const title = excerpt(typeName(front.text('title', 'titel') || heading || report.stem, heading), 120);
  const described = sections.find((section) => about.test(section.title));
  const lists = Object.entries(fields).flatMap(([field, pattern]) => {
    const section = sections.find((each) => pattern.test(each.title));
    const statements = itemsOf(section?.whole ?? '').map((text) => ({ text, assumed: true }));
    return statements.length > 0 ? [[field, statements] as const] : [];
  });
  const context = described ? markdownText(described.own) : '';
  return {
    kind: 'persona',
    title,
    data: {
      title,
      ...(context === '' ? {} : { context: excerpt(context, 1000) }),
      ...Object.fromEntries(lists),
    },
    body: safeMarkdown(body.replace(/^\s*#[ \t]+[^\n]*/, '')),
    open: lists.length === 0 ? ['evidence', 'lists'] : ['evidence'],
  };
}

/**
 * A type and never a person: "Ashleigh, screen reader user" under the heading "Ashleigh" is "Screen reader user", and so
 * is "Persona: [Name], screen reader user".
 */
function typeName(title: string, name: string): string {
  const own = name !== '' && title.startsWith(`${name},`) ? title.slice(name.length + 1).trim() : title;
  const rest = own
    .replace(/^persona\s*[:–-]\s*(?=\S)/i, '')
    .replace(/^\[\p{L}[^\]]*\]\s*[,:–-]\s*(?=\S)/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
