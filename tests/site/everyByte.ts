import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The text of every file of a built site by its path, lower case: pages, data, feeds, styles, scripts, and the parts
 * of the search index as the browser unpacks them.
 */
export function readEveryFile(out: string): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile());
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(out, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [file.replaceAll('\\', '/'), (isPacked ? gunzipSync(bytes) : bytes).toString().toLowerCase()];
    }),
  );
}

/** Names and contents of files that hold a word, with what stands around it. */
export function whereStands(files: ReadonlyMap<string, string>, word: string): string[] {
  return [...files].flatMap(([file, text]) => {
    if (file.includes(word)) return [`${file}: its name`];
    const at = text.indexOf(word);
    return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 120), at + 60).replace(/\s+/g, ' ')}`];
  });
}
