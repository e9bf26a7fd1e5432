import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';

const style = { lineWidth: 0 } as const;

/**
 * Sets a key at the top of a YAML file. Everything else stays byte for byte: comments, order, the way it is written.
 * @param text YAML whose top is a map, or nothing.
 */
export function setTopKey(text: string, key: string, value: unknown): string {
  const document = parseDocument(text);
  const { contents } = document;
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  const written = stringify({ [key]: value }, style).trimEnd();
  if (contents === null || (isMap(contents) && !contents.flow && !pair))
    return `${withLineEnd(text)}${written}\n`;
  const from = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const to = hasRange(pair?.value) ? pair.value.range[1] : undefined;
  if (from === undefined || to === undefined || (isMap(contents) && contents.flow)) {
    document.set(key, document.createNode(value));
    return document.toString(style);
  }
  const lineEnd = text.slice(from, to).match(/\s*$/)?.[0] ?? '';
  return text.slice(0, from) + written + lineEnd + text.slice(to);
}

/**
 * Adds items at the end of a list at the top of a YAML file whose only key is that list. Everything before stays
 * byte for byte.
 */
export function addToTopList(text: string, key: string, items: readonly unknown[]): string {
  const document = parseDocument(text);
  const list: unknown = document.get(key);
  const onlyKey = isMap(document.contents) && document.contents.items.length === 1;
  const first = isSeq(list) && !list.flow ? list.items[0] : undefined;
  if (!onlyKey || !hasRange(first)) {
    if (isSeq(list)) for (const item of items) list.add(document.createNode(item));
    else document.set(key, document.createNode(items));
    return document.toString(style);
  }
  const line = text.slice(text.lastIndexOf('\n', first.range[0] - 1) + 1, first.range[0]);
  const indent = line.slice(0, Math.max(0, line.indexOf('-')));
  const added = stringify(items, style)
    .trimEnd()
    .split('\n')
    .map((row) => indent + row);
  return `${withLineEnd(text)}${added.join('\n')}\n`;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
