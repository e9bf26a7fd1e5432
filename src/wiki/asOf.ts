import type { Settings } from '../schema/settings.ts';
import { isoDay } from './statistics/days.ts';

/**
 * The day for which everything is computed, `YYYY-MM-DD`: the one that the settings pin, else `today`.
 * @param today Day of the run, `YYYY-MM-DD`.
 */
export function asOfDay({ asOf }: Pick<Settings, 'asOf'>, today: string): string {
  return asOf ? isoDay(asOf) : today;
}
