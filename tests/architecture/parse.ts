import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** TypeScript as a tree whose nodes know their parents. Several rules read the same files, which are parsed once. */
export function parse(code: string): ts.SourceFile {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  parsed.set(code, source);
  return source;
}
