import ts from 'typescript';
import type { SourceTree } from './imports.ts';
import { parse } from './parse.ts';

/** A name that a file exports where it declares it. */
export interface Exported {
  /** The file, from the project's folder, with forward slashes. */
  readonly file: string;
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether a doc comment stands before it. */
  readonly documented: boolean;
  /** Whether it vanishes when types are stripped. */
  readonly isType: boolean;
}

/** What the TypeScript files of a tree declare with `export`: functions, classes, types and constants. */
export function exportsOf(tree: SourceTree): Exported[] {
  return Object.entries(tree)
    .filter(([path]) => path.endsWith('.ts'))
    .flatMap(([file, text]) => {
      const source = parse(text);
      return source.statements.filter(isExported).flatMap((statement) => {
        const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
        const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
        const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
        return namesOf(statement).map((name) => ({ file, name, line, documented, isType }));
      });
    });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** The names a statement declares; a default export without a name is called `default`. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return [statement.name?.text ?? 'default'];
  return [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
