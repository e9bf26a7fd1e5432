import type { Problem } from '../wiki/problem.ts';

const sentences = {
  'unreadable-file': (detail: string) => ({
    message: `The file cannot be read: ${detail}.`,
    remedy: 'Check that it exists and that you may read it.',
  }),
  'unknown-file': () => ({
    message: 'No page comes of this file, and nothing reads it.',
    remedy: 'Put it into the folder of its kind, as `<id>.mdx`, `<id>.md` or `<id>.yaml`, or remove it.',
  }),
  'invalid-id': (detail: string) => ({
    message: `\`${detail}\` is no valid id.`,
    remedy: 'Rename the file: lower-case letters, digits and single hyphens, at most 80 characters.',
  }),
  'dangling-reference': (detail: string) => ({
    message: `No \`evidence/${detail}/source.yaml\` says where these records come from.`,
    remedy: 'Add it, or remove the records.',
  }),
  'duplicate-id': (detail: string) => ({
    message: `\`${detail}\` has the same id.`,
    remedy: 'Rename or remove one of the two files.',
  }),
};

/** A problem that concerns a file as a whole. */
export function fileProblem(kind: keyof typeof sentences, file: string, detail = ''): Problem {
  return {
    kind,
    file,
    ...(detail && kind !== 'unreadable-file' ? { value: detail } : {}),
    ...sentences[kind](detail),
  };
}

/** A problem where bytes of a file are no UTF-8: reading has put `\uFFFD` in their place. */
export function lostLetters(file: string, text: string): Problem[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  const before = text.slice(0, at).split('\n');
  return [
    {
      kind: 'unreadable-file',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: 'A letter is lost here: the file is not saved as UTF-8, or the letter was lost before.',
      remedy: 'Save the file as UTF-8 and write the letter again.',
    },
  ];
}
