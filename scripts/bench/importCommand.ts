import type { CommandEntry } from '../commands/types.ts';

/** The import as its own command runs it. The table of commands leads to the measurements, so it is named again. */
export const importCommand: CommandEntry = {
  name: 'import',
  summary: 'Read exports of feedback tools into the wiki',
  load: async () => (await import('../commands/import.ts')).command,
};
