import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';

/** A line of a JSON Lines file that does not hold what it should. */
export class JsonLineError extends Error {
  /** Path of the file. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;

  /** @param reason What is wrong, as a clause. */
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}. Import the file again, or put the line right.`);
    this.name = 'JsonLineError';
    this.file = file;
    this.line = line;
  }
}

/**
 * Reads a JSON Lines file line by line, each checked by a schema; empty lines are passed over.
 * @throws JsonLineError at the first line that is no JSON or does not satisfy the schema.
 */
export async function* readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
): AsyncGenerator<{ line: number; value: T }> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let line = 0;
  for await (const content of lines) {
    line += 1;
    if (content.trim() !== '') yield { line, value: parseLine(file, line, content, schema) };
  }
}

function parseLine<T>(file: string, line: number, content: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(json(file, line, content));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new JsonLineError(
    file,
    line,
    `\`${issue?.path.join('.') ?? ''}\` is wrong: ${issue?.message ?? 'unknown'}`,
  );
}

function json(file: string, line: number, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new JsonLineError(file, line, 'is no JSON');
  }
}

/** The text of a JSON Lines file: one value a line, LF at every end. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** The value with its keys in the order of a schema's shape, so that equal values are equal bytes; absent ones left out. */
export function inOrder<T extends object>(value: T, shape: object): T {
  const known = Object.keys(shape).filter((key): key is Extract<keyof T, string> => key in value);
  const sorted = { ...value };
  for (const key of known) delete sorted[key];
  for (const key of known) if (value[key] !== undefined) sorted[key] = value[key];
  return sorted;
}
