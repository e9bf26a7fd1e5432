import type { z } from 'zod';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../wiki/problem.ts';
import { keysAllowedAt } from './schemaKeys.ts';
import type { DataPath, Locate } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What a problem needs to know of the file in which an issue was found. */
export type IssueContext = {
  /** File, relative to the content folder. */
  file: string;
  /** Schema that found the issue. */
  schema: z.core.$ZodType;
  /** Data as read, before the schema. */
  data: unknown;
  /** Where values stand. */
  locate: Locate;
  /** Path of the data inside the file. Default: the file's root. */
  base?: DataPath;
};

/** One located problem for each thing that a schema found wrong, in sentences for people. */
export function problemsOfIssues(issues: readonly Issue[], context: IssueContext): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, context));
}

function problemsOfIssue(issue: Issue, context: IssueContext): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(issue.path, key, context));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = nearestBranch(issue.errors);
    const inner = nearest.map((nested) => ({ ...nested, path: [...issue.path, ...nested.path] }));
    return problemsOfIssues(inner, context);
  }
  const value = valueAt(context.data, issue.path);
  const place = context.locate([...(context.base ?? []), ...issue.path]);
  const field = fieldName(issue.path);
  const fields = keysAllowedAt(context.schema, context.data, issue.path);
  const words = value === undefined ? missing(field, issue, fields) : wrong(field, value, issue, fields);
  const shown = value === undefined ? {} : { value: show(value) };
  return [{ kind: 'invalid-front-matter', file: context.file, ...place, ...shown, ...words }];
}

/** The branch of a union that got furthest: its first issue lies deepest; then the one with the fewest issues. */
function nearestBranch(branches: readonly Issue[][]): Issue[] {
  const depth = (branch: Issue[]) =>
    Math.max(0, ...branch.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 0.5)));
  const sorted = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return sorted[0] ?? [];
}

function unknownKey(path: DataPath, key: string, context: IssueContext): Problem {
  const allowed = keysAllowedAt(context.schema, context.data, path);
  const guess = didYouMean(key, allowed);
  const inside = path.length > 0 ? ` in \`${fieldName(path)}\`` : '';
  return {
    kind: 'unknown-key',
    file: context.file,
    ...context.locate([...(context.base ?? []), ...path, key], 'key'),
    value: key,
    message: `There is no field \`${key}\`${inside}.`,
    remedy: guess ? `Did you mean \`${guess}\`?` : `Remove it, or use one of: ${list(allowed)}.`,
  };
}

type Words = Pick<Problem, 'message' | 'remedy'>;

function missing(field: string, issue: Issue, fields: readonly string[]): Words {
  return { message: `The field \`${field}\` is missing.`, remedy: `Add it: ${expectation(issue, fields)}.` };
}

function wrong(field: string, value: unknown, issue: Issue, fields: readonly string[]): Words {
  const message = `\`${show(value)}\` is no valid value of \`${field}\`.`;
  const guess = typeof value === 'string' ? didYouMean(value, optionsOf(issue)) : undefined;
  const remedy = guess ? `Did you mean \`${guess}\`?` : sentence(expectation(issue, fields));
  return { message, remedy };
}

function optionsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // Zod names the discriminator's options in the issue, and not in the issue's type.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options.map(String);
  return [];
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object of named fields',
  record: 'an object of named fields',
  date: 'a day such as `2026-03-31`',
};

/**
 * What would be right, as a clause.
 * @param fields Fields of the object that belongs there, if one does.
 */
function expectation(issue: Issue, fields: readonly string[]): string {
  if (issue.code === 'invalid_type' && issue.expected === 'object' && fields.length > 0) {
    return `write ${fields.length > 1 ? 'the fields' : 'the field'} ${list(fields)} below it`;
  }
  if (issue.code === 'invalid_type') return `write ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const options = optionsOf(issue);
    return options.length > 0
      ? `write ${options.length > 1 ? 'one of: ' : ''}${list(options)}`
      : issue.message;
  }
  if (issue.code === 'too_small')
    return `write ${size(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`;
  if (issue.code === 'too_big') return `write ${size(issue.origin, 'at most', issue.maximum)}`;
  if (issue.code === 'invalid_format' && issue.format !== 'regex')
    return `write ${formatWords[issue.format] ?? `a valid ${issue.format}`}`;
  return issue.message.startsWith('Invalid') ? 'write it as the handbook describes' : issue.message;
}

const formatWords: Record<string, string> = {
  email: 'a mail address such as `team@company.example`',
  url: 'a whole address that begins with `https://`',
};

function size(origin: string, relation: string, bound: number | bigint): string {
  if (origin === 'string') return `${relation} ${bound} character${Number(bound) === 1 ? '' : 's'}`;
  if (origin === 'array') return `${relation} ${bound} item${Number(bound) === 1 ? '' : 's'}`;
  return `a number of ${relation} ${bound}`;
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    data,
  );
}

/** `evidence[0].source`; items are counted from 1, as people count. */
function fieldName(path: DataPath): string {
  if (path.length === 0) return 'front matter';
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key + 1}]` : name === '' ? String(key) : `${name}.${String(key)}`,
    '',
  );
}

/** A value as messages show it; a password in an address is never shown. */
function show(value: unknown): string {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = whole
    .replace(/(\w:\/\/[^\s:/]*):[^\s"]*@/g, '$1:***@')
    .replace(/([?&]password=)[^&\s"]*/gi, '$1***');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
