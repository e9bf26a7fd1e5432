import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../../../src/schema/source.ts';
import { asOfDay } from '../../../src/wiki/asOf.ts';
import { keptFrom } from '../../../src/wiki/retention/keptFrom.ts';
import type { Opened } from '../../sources/open.ts';
import type { ManifestWish } from '../describe.ts';
import { readTombstones } from '../erase/tombstones.ts';
import type { HashKey } from '../keep/key.ts';
import type { Settled } from '../settle.ts';
import { writtenRules } from '../voices/code.ts';
import type { Wiki } from '../wiki.ts';
import type { ReadingJob } from './reader.ts';

type Known = {
  request: { source: string; about: ManifestWish; today: string; exportedOn?: string | undefined };
  wiki: Wiki;
  known: Source | undefined;
  opened: readonly Opened[];
  settled: Settled;
  key: HashKey;
  data: Pick<Source, 'channel' | 'solicited' | 'scale'>;
  /** Whether records of the source are stored. */
  isStored: boolean;
};

/** The job of reading the files of a source, as plain data. */
export function jobOf({ request, wiki, known, opened, settled, key, data, isStored }: Known): ReadingJob {
  const { source, about, today } = request;
  const { settings, contentRoot } = wiki;
  const asOf = asOfDay(settings, today);
  const former = known?.mapping;
  const sameKey = isDeepStrictEqual(former?.key ?? [], settled.mapping.key ?? []);
  return {
    plan: {
      source,
      channel: data.channel,
      solicited: data.solicited,
      voices: settled.voices,
      mapping: settled.mapping,
      questions: settled.questions.filter(({ column }) => settled.mapping.answers?.includes(column)),
      dateOrder: settled.dateOrder ?? 'dmy',
      timeZone: settled.timeZone ?? settings.timeZone,
      exportedOn: request.exportedOn ?? settled.exportedOn,
      serials: settled.serials,
      keptFrom: keptFrom(asOf, known?.retentionMonths ?? about.retentionMonths),
    },
    names: wiki.names,
    rules: writtenRules(wiki),
    scale: data.scale,
    key: key.key,
    formerKey: isStored && former && !sameKey ? { columns: former.key ?? [] } : undefined,
    privacy: settings.privacy,
    tombstones: readTombstones(contentRoot, source),
    shapes: opened.map(({ table }) => table.shape),
    monthZone: settings.timeZone,
  };
}
