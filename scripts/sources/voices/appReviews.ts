import type { Advice } from '../tool.ts';

/** What every collection of reviews of an app has in common: stars from 1 to 5 that nobody asked for. */
export const appReviews = {
  guess: 'none',
  scale: { from: 1, to: 5 },
  method: 'review',
  channels: ['app'],
  solicited: false,
} as const satisfies Omit<Advice, 'mapping'>;
