import { isoDay } from '../../../src/wiki/statistics/days.ts';
import { appVersion } from '../compose.ts';
import type { Random } from '../random.ts';
import { replies } from '../voices/frames.ts';
import type { Tone } from '../voices/strand.ts';
import { type Cells, writeDelimited } from './delimited.ts';
import type { KeyedVoice, RawExport } from './export.ts';

const columns = [
  'reviewId',
  'userName',
  'userImage',
  'content',
  'score',
  'thumbsUpCount',
  'reviewCreatedVersion',
  'at',
  'replyContent',
  'repliedAt',
  'appVersion',
];

const stars: Readonly<Record<Tone, readonly number[]>> = {
  positive: [4, 5, 5, 5, 5],
  neutral: [3, 3, 3, 4, 4],
  negative: [1, 1, 1, 2, 2, 3],
};

/** App reviews as google-play-scraper writes them; every reviewer has asked not to be named. */
export function googlePlayExport(voices: readonly KeyedVoice[], random: Random): RawExport {
  const reviews = voices.map((voice) => review(voice, random));
  const dialect = { delimiter: ',', lineEnd: '\n', quoteAll: false } as const;
  return {
    file: 'app-bewertungen.csv',
    text: writeDelimited([columns, ...reviews.map(({ cells }) => cells)], dialect),
    marks: reviews.map(({ score }) => ({ sentiment: 'unknown', rating: score })),
  };
}

function review(voice: KeyedVoice, random: Random): { cells: Cells; score: number } {
  const version = `${appVersion(voice.at)}.${random.integer(0, 3)}`;
  const reply = random.chance(voice.tone === 'negative' ? 0.3 : 0.08)
    ? random.pick(replies[voice.lang])
    : undefined;
  const userName = voice.lang === 'de' ? 'Ein Google-Nutzer' : 'A Google user';
  const likes = random.chance(0.7) ? 0 : random.integer(1, 14);
  const shown = random.chance(0.9) ? version : undefined;
  const score = random.pick(stars[voice.tone]);
  const answered = [reply, reply && repliedAt(voice.at, random)];
  const cells = [
    voice.key,
    userName,
    undefined,
    voice.text,
    score,
    likes,
    shown,
    voice.at,
    ...answered,
    shown,
  ];
  return { cells, score };
}

/** In the evening of the same day or of one of the next two. */
function repliedAt(at: string, random: Random): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + random.integer(0, 2));
  return `${isoDay(day)} 22:${String(random.integer(0, 59)).padStart(2, '0')}:00`;
}
