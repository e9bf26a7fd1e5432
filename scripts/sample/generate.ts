import { castOf } from './cast.ts';
import { compose } from './compose.ts';
import type { KeyedVoice, RawExport } from './exports/export.ts';
import { googlePlayExport } from './exports/googlePlay.ts';
import { nutzerlaborExport } from './exports/nutzerlabor.ts';
import { qualtricsExport } from './exports/qualtrics.ts';
import { testkaufExport } from './exports/testkauf.ts';
import { zendeskExport } from './exports/zendesk.ts';
import { plantPersonalData } from './personalData.ts';
import type { SourceId } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { type VoicesBySource, writeTruths } from './truths.ts';
import type { Role } from './voice.ts';

/** The seed of the exports that are kept in the repository. */
export const defaultSeed = 20261016;

/** The sample made from a seed. */
export interface Sample {
  /** The five raw exports. */
  readonly exports: readonly RawExport[];
  /** The fixture of truths, as JSON. */
  readonly truths: string;
  /** The voices behind both. */
  readonly voices: VoicesBySource;
}

/** Makes the sample: the same seed gives the same bytes on every machine. */
export function generateSample(seed: number = defaultSeed): Sample {
  const voices: VoicesBySource = {
    'nps-befragung': voicesOf('nps-befragung', seed, surveyKey),
    'app-bewertungen': voicesOf('app-bewertungen', seed, uuid),
    'servicecenter-tickets': voicesOf('servicecenter-tickets', seed, (_, i) => String(104_211 + i * 7)),
    'testkauf-filiale': voicesOf('testkauf-filiale', seed, (_, i) => `TK-${String(i + 1).padStart(4, '0')}`),
    'nutzerlabor-notizen': voicesOf(
      'nutzerlabor-notizen',
      seed,
      (_, i) => `N${String(i + 1).padStart(3, '0')}`,
    ),
  };
  const chance = (source: SourceId) => createRandom(seed, `export/${source}`);
  const exports = [
    qualtricsExport(voices['nps-befragung'], chance('nps-befragung')),
    googlePlayExport(voices['app-bewertungen'], chance('app-bewertungen')),
    zendeskExport(voices['servicecenter-tickets'], chance('servicecenter-tickets')),
    testkaufExport(voices['testkauf-filiale'], chance('testkauf-filiale')),
    nutzerlaborExport(voices['nutzerlabor-notizen'], chance('nutzerlabor-notizen')),
  ];
  return { exports, voices, truths: writeTruths(seed, voices) };
}

type KeyMaker = (random: Random, index: number) => string;

function voicesOf(source: SourceId, seed: number, keyOf: KeyMaker): KeyedVoice[] {
  const random = createRandom(seed, `words/${source}`);
  const keys = createRandom(seed, `keys/${source}`);
  return castOf(source, seed).map((role, index) => ({
    ...role,
    text: wordsOf(role, random),
    key: keyOf(keys, index),
  }));
}

/** Share of survey answers without a comment, of those that speak of no theme. */
const withoutComment = 0.2;
/** Share of tickets with personal data in them. */
const withPersonalData = 0.04;

function wordsOf(role: Role, random: Random): string {
  const text = compose(role, random);
  if (role.source === 'nps-befragung' && role.mentions.length === 0 && random.chance(withoutComment))
    return '';
  const plants = role.source === 'servicecenter-tickets' && random.chance(withPersonalData);
  return plants ? plantPersonalData(text, role.lang, random) : text;
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function surveyKey(random: Random): string {
  return `R_${Array.from({ length: 15 }, () => letters.charAt(random.integer(0, 61))).join('')}`;
}

function uuid(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
