import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rejectsFile } from '../../../src/files/evidence/layout.ts';
import { jsonLines } from '../../../src/files/jsonl.ts';
import type { Rejected } from '../../sources/types.ts';
import type { Run } from '../keep/home.ts';
import type { StagedFile } from '../keep/stage.ts';
import { type StagedWriter, stagedWriter } from '../keep/stagedFile.ts';

/** Writes the rows that cannot be used, for the person who imports. */
export type RejectsWriter = {
  /** Adds rows in their order. */
  append(rejects: readonly Rejected[]): void;
  /** The file as it shall be: none where nothing changes. */
  finish(): Promise<StagedFile[]>;
  /** Removes what is written. */
  discard(): void;
};

/** Begins the rejects of a source; where there are none in the end, an old file of them goes. */
export function rejectsWriter(contentRoot: string, source: string, run: Run): RejectsWriter {
  const path = rejectsFile(source);
  let writer: StagedWriter | undefined;
  return {
    append(rejects) {
      if (rejects.length === 0) return;
      const lines = rejects.map(({ file, line, reason, value }) => ({ file, line, reason, value }));
      writer ??= stagedWriter({
        root: contentRoot,
        path,
        run: run.name,
        name: 'rejects',
        dryRun: run.dryRun,
      });
      writer.append(Buffer.from(jsonLines(lines)));
    },
    async finish() {
      if (writer) return [await writer.finish()].filter((file) => file !== undefined);
      const gone = { root: contentRoot, path, temporary: undefined, after: undefined };
      return existsSync(join(contentRoot, path)) ? [gone] : [];
    },
    discard: () => writer?.discard(),
  };
}
