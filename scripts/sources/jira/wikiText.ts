/** Marks of Jira's notation that are no words, and what stays of them. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\{(?:color|panel|quote|noformat|code|anchor|adf)(?::[^{}\n]*)?\}/gi, ''],
  [/^h[1-6]\.\s+/gim, ''],
  [/^bq\.\s+/gim, ''],
  [/^----+$/gm, ''],
  // A picture says nothing in text; a link is its words.
  [/!(?!\s)[^!\n|]+\.(?:png|jpe?g|gif|svg|bmp|webp|mp4|mov)(?:\|[^!\n]*)?!/gi, ''],
  [/\[\^[^\]\n]+\]/g, ''],
  [/\[([^\]|\n]+)\|[^\]\n]*\]/g, '$1'],
  [/^[*#-]{1,6}\s+/gm, '- '],
];

/** The words of a text in Jira's notation: without colours, headings' marks and pictures; links by their words. */
export function wikiText(text: string): string {
  if (!/[{[!]|^(?:h[1-6]\.|bq\.|[*#-])/m.test(text)) return text;
  const plain = marks.reduce((words, [mark, stays]) => words.replace(mark, stays), text);
  return plain.replace(/\n{3,}/g, '\n\n').trim();
}
