import type { RecordHome, StoredVoice } from '../../scripts/steps/keep/home.ts';

/** Records that live in memory: a home as small as the interface allows. */
export type MemoryHome = RecordHome & {
  /** What month files would hold, by month and kind. */
  files(): Record<string, string>;
  /** Number of records. */
  records(): number;
};

/** Makes an empty home. */
export function memoryHome(): MemoryHome {
  let kept = new Map<string, string>();
  const staged = new Map<string, Map<string, string>>();
  const lines = (kind: string) =>
    [...kept]
      .filter(([name]) => name.endsWith(kind))
      .flatMap(([name, text]) =>
        text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => ({ month: name.split(' ')[0], line, id: line.slice(7, 27) })),
      );
  return {
    name: 'memory',
    size: async () => [...kept.values()].join('').length,
    read: async (_source, { from = '', below = '~' }) => {
      const voices = new Map<string, StoredVoice>();
      for (const { id, line, month } of lines('records'))
        voices.set(id, { id, month: month === 'undated' ? undefined : month, record: line, codes: [] });
      for (const { id, line } of lines('codes')) {
        const voice = voices.get(id) ?? { id, month: undefined, record: undefined, codes: [] };
        voices.set(id, { ...voice, codes: [...voice.codes, line] });
      }
      return [...voices.values()]
        .filter(({ id }) => id >= from && id < below)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    replace: async (_source, run) => {
      const next = new Map<string, string>();
      const add = (name: string, bytes: Uint8Array) => {
        if (bytes.length > 0) next.set(name, (next.get(name) ?? '') + Buffer.from(bytes).toString());
      };
      return {
        append: async (month = 'undated', records, codes) => {
          add(`${month} records`, records);
          add(`${month} codes`, codes);
        },
        finish: async () => {
          staged.set(run.name, next);
          return { written: [...next.keys()], files: [], inStore: true };
        },
        discard: async () => undefined,
      };
    },
    commit: async (run) => {
      kept = staged.get(run) ?? kept;
    },
    discard: async () => undefined,
    undo: async () => undefined,
    close: async () => undefined,
    files: () => Object.fromEntries([...kept].sort()),
    records: () => lines('records').length,
  };
}
