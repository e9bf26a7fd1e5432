import { momentsOf } from './calendar.ts';
import { deal, type Seat } from './deal.ts';
import { ratesOf, type SourceId, sourcePlans } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import type { Role } from './voice.ts';
import { chatter } from './voices/chatter.ts';

/** The voices of a source without their words, in order of time. */
export function castOf(source: SourceId, seed: number): Role[] {
  const random = createRandom(seed, `cast/${source}`);
  const { voices, english } = sourcePlans[source];
  const inEnglish = random.shuffle(
    Array.from({ length: voices }, (_, i) => i < Math.round(voices * english)),
  );
  const seats = momentsOf(source, random).map(
    (at, index): Seat => ({ at, lang: inEnglish[index] ? 'en' : 'de', mentions: [] }),
  );
  for (const rate of ratesOf(source)) deal(rate, seats, random);
  return seats.map((seat) => ({ source, ...seat, tone: toneOf(seat, source, random) }));
}

function toneOf({ mentions }: Seat, source: SourceId, random: Random): Role['tone'] {
  return (
    mentions[0]?.tone ??
    random.weighted(chatter[source].map(({ frame, weight }) => ({ value: frame.tone, weight })))
  );
}
