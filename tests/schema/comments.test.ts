import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/schema');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** Names of calls and constants whose object literal holds schema fields. */
const holders = new Set(['strictObject', 'extend', 'entryFields', 'valueFields']);

describe('schema fields', () => {
  it.each(files)('of %s each carry a doc comment', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { fields, bare } = commentsIn(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), text);
    expect(bare).toEqual([]);
    // The test must see fields where there are some.
    expect(fields > 0).toBe(/z\.strictObject\(|\.extend\(/.test(text));
  });

  it('without a comment are found', () => {
    const text = 'const a = z.strictObject({\n  /** Said. */\n  said: z.string(),\n  bare: z.string(),\n});';
    expect(commentsIn(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true), text).bare).toEqual([
      'a.ts:4 bare',
    ]);
  });
});

function commentsIn(source: ts.SourceFile, text: string): { fields: number; bare: string[] } {
  const found = { fields: 0, bare: [] as string[] };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && holdsFields(node.parent)) {
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property) || isGetter(property)) continue;
        found.fields += 1;
        const comments = ts.getLeadingCommentRanges(text, property.getFullStart()) ?? [];
        if (comments.some(({ pos }) => text.startsWith('/**', pos))) continue;
        const { line } = source.getLineAndCharacterOfPosition(property.getStart());
        found.bare.push(`${source.fileName}:${line + 1} ${property.name?.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function holdsFields(parent: ts.Node): boolean {
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    return holders.has(parent.expression.name.text);
  }
  return ts.isVariableDeclaration(parent) && holders.has(parent.name.getText());
}

/** A getter is how Zod writes a field that refers to its own schema; its comment stands at the type. */
function isGetter(property: ts.ObjectLiteralElementLike): boolean {
  return ts.isGetAccessorDeclaration(property);
}
