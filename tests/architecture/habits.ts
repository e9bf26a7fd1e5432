import ts from 'typescript';
import type { SourceTree } from './imports.ts';
import { parse } from './parse.ts';

const longest = 400;
const vagueFolders: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'helpers',
  'common',
  'misc',
  'shared',
  'lib',
]);

/** Hosts that name something and are never asked for anything: namespaces, and addresses kept for examples. */
const namingHosts =
  /^https?:\/\/(www\.w3\.org|json-schema\.org|schema\.org|purl\.org|localhost|127\.0\.0\.1|example\.(org|com)|[\w.-]*\.example\b)/;

/** Files that have grown into two, and folders whose name says nothing. */
export function sizeAndNameProblems(tree: SourceTree): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    const vague = path
      .split('/')
      .slice(0, -1)
      .find((folder) => vagueFolders.has(folder));
    return [
      ...(lines > longest ? [`${path} has ${lines} lines; past ${longest} a file is two`] : []),
      ...(vague ? [`${path} lies in a folder called ${vague}; name what is in it`] : []),
    ];
  });
}

/** Web addresses in the string literals of `src/`: the site asks no other host for anything. */
export function hostProblems(tree: SourceTree): string[] {
  return Object.entries(tree)
    .filter(([path, text]) => path.startsWith('src/') && path.endsWith('.ts') && /https?:/i.test(text))
    .flatMap(([path, text]) =>
      literalsOf(text).flatMap((literal) => addressesIn(literal).map((url) => `${path} names ${url}`)),
    );
}

function addressesIn(literal: string): string[] {
  const urls = literal.match(/https?:\/\/[a-z0-9][^\s"'`<>)]*/gi) ?? [];
  return urls.filter((url) => !namingHosts.test(url));
}

function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}
