/**
 * The same text in memory of its own. An engine keeps a part of a text as a view on the whole; what is remembered while
 * a long file goes by must not keep the file.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
