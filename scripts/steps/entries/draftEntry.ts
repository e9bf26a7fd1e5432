import { renderEntryFile } from '../../../src/files/frontmatter.ts';
import { FOLDER_OF_KIND } from '../../../src/schema/kinds.ts';
import { persona } from '../../../src/schema/persona.ts';
import { study } from '../../../src/schema/study.ts';
import { detectLanguage } from '../../../src/text/language.ts';
import { slug } from '../../../src/text/slug.ts';
import type { OpenedReport } from '../../sources/report.ts';
import type { EntryDraft } from '../../sources/tool.ts';
import { resolver } from '../resolve.ts';
import type { Wiki } from '../wiki.ts';
import { draftNote, importMark, toDo } from './words.ts';

/** An entry that a report becomes. */
export type DraftedEntry = {
  /** The report. */
  report: OpenedReport;
  /** What was read from it. */
  draft: EntryDraft;
  /** Path of the entry without its ending, relative to the content folder. */
  place: string;
  /** Text of its file. */
  text: string;
};

/** Schemas of the kinds that reports become: what does not fit them is a defect and is never written. */
const schemas = { study, persona } as const;

/**
 * Makes the entry of a report. It is restricted until a person has read it: nobody has looked for names in it yet.
 * @param today Day of the import, `YYYY-MM-DD`.
 */
export function draftEntry(report: OpenedReport, wiki: Wiki, today: string): DraftedEntry {
  const { defaultLanguage, contact } = wiki.settings;
  const found = detectLanguage(report.text.slice(0, 20_000), defaultLanguage);
  const lang = found === 'other' ? defaultLanguage : found;
  const methods = wiki.taxonomy.method;
  const draft = report.entry({
    text: report.text,
    stem: report.input.stem,
    lang,
    today,
    method: resolver(
      methods.map(({ id, label, synonyms }) => ({
        id,
        names: [label.de, label.en, ...synonyms.de, ...synonyms.en],
      })),
    ),
    anyMethod: (methods.find(({ id }) => id === 'interview') ?? methods[0])?.id ?? 'interview',
  });
  const data = { lang, ...draft.data, visibility: 'restricted', ...(contact && { owner: contact }) };
  schemas[draft.kind].parse(data);
  const body = `${draftNote(toDo(draft, lang), importMark(report))}\n\n${draft.body}`;
  const name = slug(draft.title) || slug(report.input.stem) || draft.kind;
  return { report, draft, place: `${FOLDER_OF_KIND[draft.kind]}/${name}`, text: renderEntryFile(data, body) };
}
