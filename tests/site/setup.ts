import { buildSample } from './sample.ts';

/** Builds the sample company's site once for all test files that look at it. */
export async function setup(): Promise<void> {
  await buildSample('internal');
}
