const token = /<\?xml[^?]*\?>|<\/([a-z][\w:]*)>|<([a-z][\w:]*)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>|[^<]+|</gi;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** @throws where a text is no well-formed XML of the sort the exports write: elements, attributes in double quotes, text. */
export function wellFormed(xml: string): void {
  if (forbidden.test(xml)) throw new Error('A character that XML forbids.');
  const open: string[] = [];
  let roots = 0;
  for (const [whole, closing, opening, attributes = '', empty] of xml.matchAll(token)) {
    if (whole === '<') throw new Error('A < that begins no tag.');
    if (reference.test(closing || opening ? attributes : whole)) throw new Error(`A bare & in ${whole}`);
    if (opening !== undefined) {
      const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, name]) => name);
      if (new Set(names).size !== names.length) throw new Error(`An attribute twice in ${whole}`);
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(opening);
    } else if (closing !== undefined && open.pop() !== closing) {
      throw new Error(`</${closing}> closes what is not open.`);
    } else if (closing === undefined && open.length === 0 && !whole.startsWith('<?') && whole.trim() !== '') {
      throw new Error('Text outside of the root.');
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error(`Left open: ${open.join(', ')}; roots: ${roots}`);
}
