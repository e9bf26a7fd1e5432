import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackWords } from '../../src/search/lexicon/pack.ts';
import { splitParts } from '../../src/search/quick/bytes.ts';

/**
 * The text of every file of a built site by its path, lower case: pages, data, feeds, styles, scripts, and the parts
 * of the search index as the browser unpacks them.
 */
export function readEveryFile(out: string): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile());
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(out, file));
      const path = file.replaceAll('\\', '/');
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const plain = isPacked ? gunzipSync(bytes) : bytes;
      return [path, [plain.toString(), ...sharedWords(path, plain)].join('\n').toLowerCase()];
    }),
  );
}

/** Words of the small index, which are kept there without the letters that they share with the one before. */
function sharedWords(path: string, bytes: Uint8Array): string[] {
  if (path.startsWith('search/lexicon-')) {
    const { words } = JSON.parse(Buffer.from(bytes).toString());
    return unpackWords(String(words));
  }
  if (!path.startsWith('search/part-')) return [];
  const { head } = splitParts(bytes);
  return unpackWords(String(Object(head).quick.terms));
}

/** Names and contents of files that hold a word, with what stands around it. */
export function whereStands(files: ReadonlyMap<string, string>, word: string): string[] {
  return [...files].flatMap(([file, text]) => {
    if (file.includes(word)) return [`${file}: its name`];
    const at = text.indexOf(word);
    return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 120), at + 60).replace(/\s+/g, ' ')}`];
  });
}
