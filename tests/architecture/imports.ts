import { posix } from 'node:path';
import ts from 'typescript';
import { parse } from './parse.ts';

/** An import as it stands in a file. */
export interface Import {
  /** Path of the importing file, from the project's folder, with forward slashes. */
  readonly from: string;
  /** The module as written, such as `../schema/insight.ts` or `astro:content`. */
  readonly specifier: string;
  /** The imported file's path, from the project's folder; absent for packages. */
  readonly to?: string;
  /** Whether it vanishes when types are stripped. */
  readonly typeOnly: boolean;
  /** Counted from 1. */
  readonly line: number;
}

/** Paths from the project's folder to their text. */
export type SourceTree = Readonly<Record<string, string>>;

/** Every import of a tree's TypeScript, JavaScript and Astro files: static, dynamic, re-exported and in types. */
export function importsOf(tree: SourceTree): Import[] {
  return Object.entries(tree).flatMap(([path, text]) =>
    scriptsIn(path, text).flatMap((code) => readImports(path, code)),
  );
}

/**
 * The code of a file. Of an `.astro` file the front matter and the scripts, each padded with
 * line breaks so that lines stay what they are in the file.
 */
function scriptsIn(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const blocks = [/^\s*---\r?\n([\s\S]*?)\r?\n---/g, /<script\b[^>]*>([\s\S]*?)<\/script>/g];
  return blocks.flatMap((block) =>
    [...text.matchAll(block)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return '\n'.repeat(text.slice(0, start).split('\n').length - 1) + (match[1] ?? '');
    }),
  );
}

function readImports(from: string, code: string): Import[] {
  const source = parse(code);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const to = resolve(from, node.text);
    found.push({ from, specifier: node.text, typeOnly, line, ...(to === undefined ? {} : { to }) });
  };
  // Static imports stand at the top; the whole tree is walked only where another form may hide in it.
  const inside = /\bimport\s*\(/.test(code);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    if (inside || node === source) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((e) => e.isTypeOnly)
  );
}

/** The file behind a relative specifier, without Vite's `?raw` and the like. */
function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
