import { codeLine, recordLine } from '../../../src/files/evidence/lines.ts';
import { monthOf } from '../../../src/files/evidence/month.ts';
import type { Code, FeedbackRecord, Tombstone } from '../../../src/schema/record.ts';
import { redact } from '../../../src/text/redact/redact.ts';
import { type PrivacySettings, type RedactionRules, redactionRules } from '../../../src/text/redact/rules.ts';
import { excerpt } from '../../../src/text/sentences.ts';
import type { RatingScale } from '../../../src/text/sentiment.ts';
import { type ReadRows, rowReader } from '../../sources/rows.ts';
import type { Batch, Rejected, Row, RowEvent, Shape, SkipRule } from '../../sources/types.ts';
import { erasedBy } from '../erase/tombstones.ts';
import { FLAGS } from '../spill/head.ts';
import type { Lines, Spill } from '../spill/spill.ts';
import { ownCopy } from '../values/ownCopy.ts';
import { plain } from '../values/plain.ts';
import { codeByRules, readyRules, type WrittenRules } from '../voices/code.ts';
import { absentParts, type Fresh, type Identity, identityOf, toFresh } from '../voices/fresh.ts';
import { type Identify, identifier, pseudonyms } from '../voices/identify.ts';
import { mapper, speaks, type Voice } from '../voices/map.ts';
import { namesIn } from '../voices/named.ts';
import { type Names, type PlanData, planOf } from '../voices/plan.ts';
import { redactor, redactVoice } from '../voices/redact.ts';
import { count, type Findings, type UnknownTheme } from './findings.ts';

/** All that is needed to read the rows of a source, as plain data that any thread can be given. */
export type ReadingJob = {
  /** How rows become voices. */
  plan: PlanData;
  /** What values mean. */
  names: Names;
  /** The codebook. */
  rules: WrittenRules;
  /** Scale of the ratings. */
  scale: RatingScale | undefined;
  /** Key of the hashes. */
  key: string;
  /**
   * Columns of the key under which earlier imports may have kept the same rows, none for their content; absent where
   * rows are known as before.
   */
  formerKey: { columns: readonly string[] } | undefined;
  /** The company's own numbers, names and exceptions. */
  privacy: PrivacySettings;
  /** What was erased and must not come back. */
  tombstones: readonly Tombstone[];
  /** How the batches of each file are read, by the number of the file. */
  shapes: readonly Shape[];
  /** Time zone of the months under which records are kept. */
  monthZone: string;
};

/** Reads a batch: its voices are put aside, and what else was found comes back. */
export type ReadBatch = (batch: Batch, file: number, number: number) => Findings;

/** Characters of a rejected value that are kept. */
const rejectedLength = 80;
/** Values that are no theme yet, which a thread names; more than that are no themes, and the import ends. */
const mostUnknown = 2000;

/** What becomes of one row: findings, or a voice with what was left out of it. */
type Outcome = { skip: SkipRule } | { reject: Rejected } | { voice: Voice; fresh: Fresh; identity: Identity };

/** Makes a {@link ReadBatch}: maps, redacts, identifies and codes every row. */
export function batchReader(job: ReadingJob, spill: Spill): ReadBatch {
  const met = new Set<string>();
  let unknownThemes: UnknownTheme[] = [];
  const plan = planOf(job.plan, job.names, (value, column) => {
    const name = ownCopy(`${column}\u0000${value}`);
    if (met.has(name) || met.size > mostUnknown) return;
    met.add(name);
    unknownThemes.push({ value, column });
  });
  const map = mapper(plan);
  const identify = identifier(job.key, job.plan.source);
  const names = pseudonyms(job.key, job.plan.source);
  const erased = erasedBy(job.tombstones, job.key);
  const privacy = redactionRules(job.privacy);
  const clean = redactor(privacy);
  const persons = namesIn(plan.mapping);
  const absent = absentParts(plan);
  const rules = readyRules(job.rules);
  const readers = new Map<number, ReadRows>();

  const outcomeOf = (event: RowEvent): Outcome => {
    const mapped = event.type === 'row' ? map(event.row) : event;
    if ('type' in mapped)
      return mapped.type === 'rejected' ? { reject: shortened(mapped, privacy) } : { skip: mapped.rule };
    const identity = identityOf(mapped, identify);
    const redacted = redactVoice(mapped, clean, plan.voices, persons?.(mapped.row) ?? []);
    const fresh = toFresh(mapped, redacted, identity, plan, names, absent(mapped.row.cells));
    return erased(fresh.record) ? { skip: 'erased' } : { voice: mapped, fresh, identity };
  };

  const putAside = (
    { voice, fresh, identity }: { voice: Voice; fresh: Fresh; identity: Identity },
    place: { file: number; batch: number; row: number },
  ) => {
    const about = { questions: plan.questions, scale: job.scale };
    const coded = codeByRules(fresh.record, rules, about);
    const month = monthOf(fresh.record.at, job.monthZone);
    const head = { ...place, month: month === undefined ? 0 : Number(month.replace('-', '')) };
    const flags = flagsOf(fresh, coded) | (identity.byContent ? FLAGS.byContent : 0) | byKeyOnly(voice);
    const revision = fingerprint(fresh.record.revisedAt);
    spill.add(
      { ...head, id: identity.id, content: identity.content, revision, flags },
      linesOf(fresh, coded),
    );
    const former = job.formerKey && formerId(voice.row, job.formerKey.columns, identity, identify);
    if (former && former.id !== identity.id) spill.add({ ...head, ...former, revision: 0 }, noLines);
  };

  return (batch, file, number) => {
    const read = readers.get(file) ?? rowReader(shapeOf(job, file));
    readers.set(file, read);
    const found = { unread: new Map<string, number>(), skipped: new Map<SkipRule, number>() };
    const rejects: Rejected[] = [];
    let damagedKeys = 0;
    let first = '';
    let last = '';
    let row = -1;
    for (const event of read(batch)) {
      row += 1;
      const outcome = outcomeOf(event);
      if ('skip' in outcome) count(found.skipped, outcome.skip);
      else if ('reject' in outcome) rejects.push(outcome.reject);
      else {
        for (const value of outcome.voice.unread) count(found.unread, value);
        if (outcome.identity.damaged) damagedKeys += 1;
        const { at } = outcome.fresh.record;
        if (at !== undefined && (first === '' || at < first)) first = at;
        if (at !== undefined && at > last) last = at;
        putAside(outcome, { file, batch: number, row });
      }
    }
    const redacted = clean.take();
    const themes = unknownThemes;
    unknownThemes = [];
    return {
      read: row + 1,
      skipped: [...found.skipped],
      rejects,
      unread: [...found.unread],
      redacted: [...redacted.counts],
      samples: redacted.samples,
      unknownThemes: themes,
      damagedKeys,
      ...(first === '' ? {} : { span: { first, last } }),
    };
  };
}

const noLines: Lines = { record: '', columns: '', rules: '', extra: '' };

function shapeOf({ shapes }: ReadingJob, file: number): Shape {
  const shape = shapes[file];
  if (!shape) throw new RangeError(`There is no file ${file}.`);
  return shape;
}

/** A rejected row as it may be kept: redacted first, then cut. */
function shortened(rejected: Rejected, privacy: RedactionRules): Rejected {
  return { ...rejected, value: excerpt(redact(rejected.value.slice(0, 2000), privacy).text, rejectedLength) };
}

function byKeyOnly(voice: Voice): number {
  return speaks(voice) ? 0 : FLAGS.onlyByKey;
}

function flagsOf({ column, absent }: Fresh, coded: readonly Code[]): number {
  let flags = absent.size > 0 ? FLAGS.absent : 0;
  for (const code of column ? [column, ...coded] : coded) {
    if (code.themes.length > 0) flags |= FLAGS.themes;
    if (code.stages.length > 0) flags |= FLAGS.stages;
    if (code.sentiment !== 'unknown') flags |= FLAGS.sentiment;
  }
  return column?.themes.some((theme) => theme.startsWith('\u0000')) ? flags | FLAGS.drafts : flags;
}

function linesOf({ record, column, absent }: Fresh, coded: readonly Code[]): Lines {
  return {
    record: `${recordLine(record)}\n`,
    columns: column ? `${codeLine(column)}\n` : '',
    rules: coded.map((code) => `${codeLine(code)}\n`).join(''),
    extra: absent.size > 0 ? JSON.stringify([...absent]) : '',
  };
}

function formerId(row: Row, columns: readonly string[], { content }: Identity, identify: Identify) {
  const key = columns.map((column) => plain(row.cells.get(column)));
  return key.some((part) => part !== '')
    ? { id: identify.byKey(key), content, flags: FLAGS.formerId }
    : { id: identify.byContent(content, 1), content, flags: FLAGS.formerId | FLAGS.byContent };
}

/** FNV-1a, 32 bits, of a moment; 0 only where there is none. */
function fingerprint(moment: FeedbackRecord['revisedAt']): number {
  if (moment === undefined) return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < moment.length; index += 1)
    hash = Math.imul(hash ^ moment.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
