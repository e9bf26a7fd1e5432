import { alone } from '../steps/keep/lock.ts';
import { completeInterrupted } from '../steps/keep/transaction.ts';
import { completeInDatabase } from '../steps/warehouse/homeOf.ts';
import type { CommandContext } from './types.ts';

/** Does work that changes a content folder, alone; a dry run changes nothing and need not wait for others. */
export function changing<T>(
  contentRoot: string,
  dryRun: boolean,
  context: CommandContext,
  work: () => Promise<T>,
): Promise<T> {
  if (dryRun) return work();
  return alone(context.root, contentRoot, (sentence) => context.stderr.write(sentence), work);
}

/** Completes what an interrupted run left, in the folder and in a database that keeps records. */
export async function completeUnfinished(contentRoot: string, context: CommandContext): Promise<void> {
  completeInterrupted(context.root, contentRoot);
  await completeInDatabase(context.root, contentRoot, context.env);
}
