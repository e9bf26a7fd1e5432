/** A response of the developer. */
type Response = { text: string; at: string };

/** A string as Python prints it, in single or double quotes. */
const printed = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const bodyPart = new RegExp(String.raw`['"]body['"]\s*:\s*(${printed})`, 's');
const modifiedPart = new RegExp(String.raw`['"]modified['"]\s*:\s*(${printed})`, 's');
const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', "'": "'", '"': '"', '\\': '\\' };

/**
 * Reads a developer's response as a cell holds it: `{'id': 1, 'body': 'Thanks', 'modified': '2024-05-02T…'}`, printed
 * by Python or written as JSON; anything else is the response itself.
 */
export function developerResponse(cell: string): Response {
  if (!/^\s*\{.*\}\s*$/s.test(cell)) return { text: cell, at: '' };
  const body = bodyPart.exec(cell)?.[1];
  if (body === undefined) return { text: cell, at: '' };
  return { text: unquoted(body), at: unquoted(modifiedPart.exec(cell)?.[1] ?? '') };
}

function unquoted(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (whole, byte, unit, sign) => {
      const code: unknown = byte ?? unit;
      if (typeof code === 'string') return String.fromCharCode(Number.parseInt(code, 16));
      return signs[String(sign)] ?? whole;
    });
}
