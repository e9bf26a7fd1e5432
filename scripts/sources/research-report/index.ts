import type { EntryDraft, Recognised, ReportText, Sight, Tool } from '../tool.ts';
import { frontMatterOf } from './frontMatter.ts';
import { outlineOf } from './outline.ts';
import { isPersona, personaOf } from './persona.ts';
import { studyOf } from './study.ts';

/** Reports of research, and personas, in Markdown: each becomes the draft of an entry. */
export const researchReport: Tool = {
  id: 'research-report',
  name: 'Research report',
  looksLike: 'a page in Markdown with front matter or with headings',

  recognise({ type }: Sight): Recognised | undefined {
    return type === 'markdown' ? { sure: 0.5, entry } : undefined;
  },
};

function entry(report: ReportText): EntryDraft {
  const { front, body } = frontMatterOf(report.text.replaceAll('\r\n', '\n'));
  const outline = outlineOf(body);
  return isPersona(outline, front)
    ? personaOf(report, front, outline, body)
    : studyOf(report, front, outline, body);
}
