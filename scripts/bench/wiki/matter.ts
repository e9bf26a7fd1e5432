/** Fields of front matter; what is undefined is left out. */
export type Matter = Readonly<Record<string, unknown>>;

/**
 * Fields as YAML, one a line, lists and objects in flow style as people write short ones. Strings are quoted, since
 * every JSON value is YAML.
 */
export function yamlOf(fields: Matter): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${flow(value)}`);
  return `${lines.join('\n')}\n`;
}

/** A Markdown file: front matter and body. */
export function markdownOf(fields: Matter, body: string): string {
  return `---\n${yamlOf(fields)}---\n\n${body}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${fields.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
  }
  // Ids, dates, numbers and plain words need no quotes.
  return typeof value === 'string' && !/^[a-z][a-z0-9/-]*$|^\d{4}-\d{2}-\d{2}$/.test(value)
    ? JSON.stringify(value)
    : String(value);
}
