import { daysBetween } from '../statistics/days.ts';

/** Days after a session within which its notes become a study. */
export const NOTES_WITHIN_DAYS = 14;

/** What became of a session: it is to come, its notes are a study, they are awaited, or they are overdue. */
export type NotesState = 'coming' | 'study' | 'awaited' | 'missing';

/**
 * What became of a session. On its own last day it is still to come.
 * @param ends Last day, `YYYY-MM-DD`.
 */
export function notesState(ends: string, asOf: string, hasStudy: boolean): NotesState {
  const days = daysBetween(ends, asOf);
  if (days <= 0) return 'coming';
  if (hasStudy) return 'study';
  return days <= NOTES_WITHIN_DAYS ? 'awaited' : 'missing';
}
