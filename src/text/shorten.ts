/**
 * A text of at most `most` characters: a longer one is cut at the last space before, or within a word that has none
 * near, and ends with ` …`. Characters outside the basic plane stay whole.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 2);
  const space = room.search(/\s\S*$/);
  const cut = space > most / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()} …`;
}
