import { paraphrasedShare, type Rate, spansOf } from './plan.ts';
import { quotas } from './quota.ts';
import type { Random } from './random.ts';
import type { Mention } from './voice.ts';
import type { VoiceLanguage } from './voices/slots.ts';

/** A voice while themes are dealt out: when it speaks, in which language, and of what so far. */
export interface Seat {
  readonly at: string;
  readonly lang: VoiceLanguage;
  readonly mentions: Mention[];
}

/** How far the mentions within a span stray from the plan: up to this share more or less. */
const spanStraying = 0.08;

/**
 * Gives a theme to as many voices of each span as its rate asks for, give or take little. Who gets it is drawn, so
 * single months waver as by chance, while the spans that trends and outcomes compare hold what was planted.
 */
export function deal(rate: Rate, seats: readonly Seat[], random: Random): void {
  const bySpan = spansOf(rate.theme).map(({ from, to }) =>
    seats.filter(({ at }) => at.slice(0, 7) >= from && at.slice(0, 7) <= to),
  );
  const counts = quotas(
    bySpan.map((ofSpan) => expectedAmong(ofSpan, rate) * (1 + spanStraying * (2 * random.next() - 1))),
    random.next(),
  );
  const paraphrased = quotas(
    counts.map((count) => count * paraphrasedShare),
    random.next(),
  );
  bySpan.forEach((ofSpan, span) => {
    const flags = Array.from({ length: counts[span] ?? 0 }, (_, i) => i < (paraphrased[span] ?? 0));
    for (const flag of random.shuffle(flags)) {
      draw(ofSpan, rate, random)?.mentions.push({ theme: rate.theme, tone: rate.tone, paraphrased: flag });
    }
  });
}

function expectedAmong(seats: readonly Seat[], rate: Rate): number {
  return seats.reduce((sum, { at }) => sum + rate.share(at), 0);
}

/** Share of the mentions that go to voices which speak of another theme already. */
const secondThemeShare = 0.12;

/** A voice that can take the theme, as likely as its rate at that moment says; none where nobody can. */
function draw(seats: readonly Seat[], rate: Rate, random: Random): Seat | undefined {
  const second = seats.filter(({ mentions }) => canTakeSecond(mentions, rate));
  const silent = seats.filter(({ mentions }) => mentions.length === 0);
  const pools = random.chance(secondThemeShare) ? [second, silent] : [silent, second];
  for (const pool of pools) {
    const open = pool
      .map((seat) => ({ value: seat, weight: rate.share(seat.at) }))
      .filter(({ weight }) => weight > 0);
    if (open.length > 0) return random.weighted(open);
  }
  return undefined;
}

/** A voice takes a second theme in the same tone only: praise is not mixed into complaints. */
function canTakeSecond(mentions: readonly Mention[], rate: Rate): boolean {
  const [first] = mentions;
  return (
    first !== undefined && mentions.length === 1 && first.theme !== rate.theme && first.tone === rate.tone
  );
}
