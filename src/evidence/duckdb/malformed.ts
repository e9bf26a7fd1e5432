import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const REMEDY = 'Mend the line or import the source again.';

/** What is wrong and where. The engine counts lines of unreadable JSON wrongly, so we look for those ourselves. */
export async function malformed(error: unknown, files: readonly string[]): Promise<string> {
  for (const file of files) {
    const line = await firstUnreadable(file);
    if (line !== undefined)
      return `A feedback record cannot be read: line ${line} of ${file} is no JSON. ${REMEDY}`;
  }
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return `A feedback record cannot be read: ${said} ${REMEDY}`;
}

/** Number of the first line that is no JSON, counted from 1. */
async function firstUnreadable(file: string): Promise<number | undefined> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '' && !isJson(line)) return number;
  }
  return undefined;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
