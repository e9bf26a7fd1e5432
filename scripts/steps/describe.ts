import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../src/files/evidence/layout.ts';
import type { Source } from '../../src/schema/source.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { fold } from '../../src/text/words.ts';
import { missingConsent } from '../../src/wiki/consent.ts';
import { GENERIC, type Opened } from '../sources/open.ts';
import { InputProblem } from '../sources/problem.ts';
import type { HashKey } from './keep/key.ts';
import { type KeptParts, type NewSource, newManifest, updatedManifest } from './keep/manifest.ts';
import type { FileChange } from './keep/transaction.ts';
import type { Settled } from './settle.ts';
import type { Wiki } from './wiki.ts';

/** What a person says of a new source; the rest is guessed and can be corrected in `source.yaml`. */
export type ManifestWish = {
  /** Channel of the voices. */
  channel?: string | undefined;
  /** Method of the collection. */
  method?: string | undefined;
  /** Asked for or not. */
  solicited?: boolean | undefined;
  /** Invented data. */
  synthetic?: boolean | undefined;
  /** What the feedback is collected for. */
  purpose?: string | undefined;
  /** By what right it is kept. */
  legalBasis?: string | undefined;
  /** Months for which records are kept. */
  retentionMonths?: number | undefined;
};

/** What an import has found out when it describes its source. */
type Described = {
  source: string;
  known: Source | undefined;
  about: ManifestWish;
  settled: Settled;
  opened: readonly Opened[];
  key: HashKey;
  wiki: Wiki;
  encoding: string | undefined;
};

/** What a source is, as its manifest says it or as it was told and guessed. */
export type Description = {
  /** What the import itself needs to know. */
  data: Pick<Source, 'channel' | 'solicited' | 'scale'>;
  /** What a manifest is to be made of; undefined where there is one. */
  made: NewSource | undefined;
  /** What a person should know of it, one sentence each. */
  notices: string[];
};

/**
 * Describes a source by its manifest, else by what was told and guessed.
 * @throws InputProblem where a channel or method was told that the vocabulary does not have.
 */
export function describeSource(from: Described): Description {
  const { scale } = from.settled;
  const notices: string[] = [];
  const kept = hasManifest(from) ? from.known : undefined;
  const about = kept ?? describe(from, notices);
  notices.push(...consentNotice(about));
  const data = { channel: about.channel, solicited: about.solicited, scale };
  return { data, made: kept ? undefined : about, notices };
}

/** The manifest as the import leaves it. */
export function manifestChange(from: Described, { made }: Description): FileChange {
  const path = manifestFile(from.source);
  const parts = keptParts(from);
  if (made) return { path, text: newManifest(made, parts) };
  return { path, text: updatedManifest(readFileSync(join(from.wiki.contentRoot, path), 'utf8'), parts) };
}

function hasManifest({ known, wiki, source }: Described): boolean {
  return known !== undefined && existsSync(join(wiki.contentRoot, manifestFile(source)));
}

function keptParts({ known, settled, opened, key, encoding }: Described): KeptParts {
  const format = opened[0]?.table.format;
  return {
    tool: toolOf(opened, known),
    format: {
      ...known?.format,
      ...(format ? { type: format.type } : {}),
      ...(encoding === undefined ? {} : { encoding }),
      ...(format?.delimiter === undefined ? {} : { delimiter: format.delimiter }),
      ...(known?.format?.headerLine === undefined ? {} : { headerLine: known.format.headerLine }),
      ...(format?.extraHeaderRows ? { extraHeaderRows: format.extraHeaderRows } : {}),
      ...(format?.list ? { list: format.list } : {}),
      ...(settled.dateOrder === undefined ? {} : { dateOrder: settled.dateOrder }),
    },
    mapping: settled.mapping,
    questions: settled.questions,
    ...(settled.mapping.rating !== undefined && settled.scale ? { scale: settled.scale } : {}),
    voices: settled.voices,
    keyFingerprint: key.fingerprint,
  };
}

/** The tool recognised; where columns are mapped, the one that a person wrote into the manifest. */
function toolOf(opened: readonly Opened[], known: Source | undefined): string {
  const tool = opened[0]?.tool ?? GENERIC;
  return tool === GENERIC ? (known?.tool ?? GENERIC) : tool;
}

/** Methods in which people are asked. */
const asking: ReadonlySet<string> = new Set(['survey', 'interview', 'user-lab', 'mystery-shopping', 'diary']);

function describe({ source, about, settled, opened, wiki }: Described, notices: string[]): NewSource {
  const name = opened[0]?.input.stem.replace(/[_]+/g, ' ').trim() || source;
  const advice = opened.find((each) => each.advice)?.advice;
  const channel =
    about.channel === undefined
      ? guessedChannel([...(advice?.channels ?? []), source], wiki, notices)
      : known('channel', about.channel, wiki);
  const method =
    about.method === undefined
      ? guessedMethod(settled, wiki, notices, advice?.method)
      : known('method', about.method, wiki);
  const solicited = about.solicited ?? advice?.solicited ?? asking.has(method);
  // The wiki's contact answers for what nobody else does; without one, the check asks for an owner.
  const owner = wiki.settings.contact;
  const files = opened.map(({ input }) => input.name.split(/[\\/]/).at(-1)).join(', ');
  return {
    title: { de: name, en: name },
    about: { de: `Aus ${files} importiert.`, en: `Imported from ${files}.` },
    ...(owner !== undefined && { owner }),
    channel,
    method,
    solicited,
    synthetic: about.synthetic ?? false,
    // Typed in one language; whoever answers for the source translates it.
    ...(about.purpose !== undefined && { purpose: { de: about.purpose, en: about.purpose } }),
    ...(about.legalBasis !== undefined && { legalBasis: { de: about.legalBasis, en: about.legalBasis } }),
    ...(about.retentionMonths !== undefined && { retentionMonths: about.retentionMonths }),
  };
}

/** Says that a source stays out of builds until it names what its voices are for and by what right they are kept. */
function consentNotice(source: Parameters<typeof missingConsent>[0]): string[] {
  const missing = missingConsent(source).map((field) => `\`${field}\``);
  if (missing.length === 0) return [];
  return [
    `The source stays out of every build until source.yaml names ${missing.join(' and ')}; for a new source \`--purpose\` and \`--legal-basis\` do.`,
  ];
}

/** @throws InputProblem where the vocabulary has values and this is none of them. */
function known(vocabulary: 'channel' | 'method', value: string, { taxonomy }: Wiki): string {
  const ids = taxonomy[vocabulary].map(({ id }) => id);
  if (ids.length === 0 || ids.includes(value)) return value;
  const guess = didYouMean(value, ids);
  throw new InputProblem(
    `There is no ${vocabulary} \`${value}\`.${guess ? ` Did you mean \`${guess}\`?` : ''} There are: ${ids.join(', ')}.`,
  );
}

/** @param words Words that may name a channel, best first: the tool's, then the source's id. */
function guessedChannel(words: readonly string[], { taxonomy }: Wiki, notices: string[]): string {
  const named = words.map(fold).flatMap((name) => {
    const channel = taxonomy.channel.find(({ id, label, synonyms }) =>
      [id, label.de, label.en, ...synonyms.de, ...synonyms.en].some((word) => name.includes(fold(word))),
    );
    return channel ?? [];
  })[0];
  const channel = named?.id ?? taxonomy.channel[0]?.id ?? 'online';
  notices.push(`The channel was guessed as \`${channel}\`; \`--channel\` or source.yaml says otherwise.`);
  return channel;
}

function guessedMethod(
  { mapping }: Settled,
  { taxonomy }: Wiki,
  notices: string[],
  advised: string | undefined,
): string {
  const guess = advised ?? (mapping.answers || mapping.nps ? 'survey' : mapping.rating ? 'review' : 'ticket');
  const ids = taxonomy.method.map(({ id }) => id);
  const method = ids.length === 0 || ids.includes(guess) ? guess : (ids[0] ?? guess);
  const how = asking.has(method) ? 'asked for' : 'not asked for';
  notices.push(
    `The method was guessed as \`${method}\`, ${how}; \`--method\`, \`--solicited\` or source.yaml says otherwise.`,
  );
  return method;
}
