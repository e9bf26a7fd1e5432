import { months, paraphrasedShare, type Rate, ratesOf, type SourceId, sourcePlans } from './plan.ts';
import { apportion, quotas } from './quota.ts';
import { createRandom, type Random } from './random.ts';
import type { Mention, Role } from './voice.ts';
import { chatter } from './voices/chatter.ts';
import type { VoiceLanguage } from './voices/slots.ts';

/** A month's voice while themes are dealt out. */
interface Seat {
  readonly lang: VoiceLanguage;
  readonly mentions: Mention[];
}

/** The voices of a source without their words, in order of time. */
export function castOf(source: SourceId, seed: number): Role[] {
  const random = createRandom(seed, `cast/${source}`);
  const { voices, english, earlyWeight } = sourcePlans[source];
  const sizes = apportion(
    voices,
    months.map((_, index) => (index < 6 ? earlyWeight : 1)),
  );
  const inEnglish = quotas(
    sizes.map((size) => size * english),
    random.next(),
  );
  const seats = sizes.map((size, index): Seat[] =>
    random
      .shuffle(Array.from({ length: size }, (_, i) => i < (inEnglish[index] ?? 0)))
      .map((isEnglish) => ({ lang: isEnglish ? 'en' : 'de', mentions: [] })),
  );
  for (const rate of ratesOf(source)) plant(rate, seats, random);
  return seats.flatMap((monthSeats, index) => {
    const roles = monthSeats.map((seat) => roleOf(seat, source, months[index] ?? '', random));
    return roles.sort((a, b) => (a.at < b.at ? -1 : 1));
  });
}

/** Gives a theme to as many voices of each month as its rate asks for. */
function plant(rate: Rate, seats: readonly Seat[][], random: Random): void {
  const counts = quotas(
    seats.map((month, index) => month.length * rate.share(months[index] ?? '')),
    random.next(),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const paraphrased = quotas(
    Array.from({ length: total }, () => paraphrasedShare),
    random.next(),
  );
  seats.forEach((month, index) => {
    const flags = random.shuffle(paraphrased.splice(0, counts[index] ?? 0));
    const chosen = choose(month, rate, flags.length, random);
    for (const [i, seat] of chosen.entries()) {
      seat.mentions.push({ theme: rate.theme, tone: rate.tone, paraphrased: flags[i] === 1 });
    }
  });
}

/** Share of the mentions that go to voices which speak of another theme already. */
const secondThemeShare = 0.12;

function choose(month: readonly Seat[], rate: Rate, count: number, random: Random): Seat[] {
  const shuffled = random.shuffle(month);
  const silent = shuffled.filter(({ mentions }) => mentions.length === 0);
  const second = shuffled.filter(({ mentions }) => canTakeSecond(mentions, rate));
  const doubled = second.slice(
    0,
    Array.from({ length: count }).filter(() => random.chance(secondThemeShare)).length,
  );
  const chosen = [...doubled, ...silent].slice(0, count);
  return [...chosen, ...second.slice(doubled.length)].slice(0, count);
}

/** A voice takes a second theme in the same tone only: praise is not mixed into complaints. */
function canTakeSecond(mentions: readonly Mention[], rate: Rate): boolean {
  const [first] = mentions;
  return (
    first !== undefined && mentions.length === 1 && first.theme !== rate.theme && first.tone === rate.tone
  );
}

function roleOf(seat: Seat, source: SourceId, month: string, random: Random): Role {
  const tone =
    seat.mentions[0]?.tone ??
    random.weighted(chatter[source].map(({ frame, weight }) => ({ value: frame.tone, weight })));
  return { source, at: momentIn(month, random), lang: seat.lang, mentions: seat.mentions, tone };
}

/** A moment by day within a month; no month is asked for its 29th, so that every month is alike. */
function momentIn(month: string, random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = random.integer(1, 28);
  return `${month}-${two(day)} ${two(random.integer(7, 21))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}`;
}
