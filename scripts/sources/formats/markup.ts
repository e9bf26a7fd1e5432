/** Whether a text is a web page: it begins with its document type, or with one of the outermost elements. */
export function isHtml(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(head);
}

/**
 * Whether a text is written in Markdown: front matter, or headings of which one comes first, marked or underlined. One
 * heading alone could be a comment above a table, unless an empty line and a list follow it.
 */
export function isMarkdown(head: string): boolean {
  if (/^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n|\r?\n)+?---[ \t]*(?:\r?\n|$)/.test(head)) return true;
  if (
    /^\uFEFF?\+\+\+[ \t]*\r?\n(?:[\w-]+ *=.*\r?\n|[ \t#[\]].*\r?\n|\r?\n)+?\+\+\+[ \t]*(?:\r?\n|$)/.test(head)
  )
    return true;
  const headings = head.match(/^#{1,6}[ \t]+\S|^[^\s,;\t|][^,;\t|\n]*\n(?:={3,}|-{3,})[ \t]*\r?$/gm) ?? [];
  if (headings.length === 1)
    return (
      /^\uFEFF?\s*#{1,3}[ \t]+\S.*\r?\n[ \t]*\r?\n/.test(head) &&
      /^(?:[-*+]|\d{1,2}\.)[ \t]+[^\s;\t|][^;\t|]*$/m.test(head)
    );
  return headings.length > 1 && /^\s*(?:#{1,3}[ \t]+\S|[^\s,;\t|][^,;\t|\n]*\n={3,}[ \t]*\r?\n)/.test(head);
}
