import { openSite } from '../../../search/openSite.ts';
import { lunrAlone } from './lunr.ts';
import { miniSearchAlone } from './miniSearch.ts';
import { ours } from './ours.ts';
import { pagefindAlone } from './pagefind.ts';
import type { BenchEngine } from './types.ts';

/** Engines that are compared; the first is the one whose misses are listed. */
export const engines: readonly BenchEngine[] = [ours(openSite), pagefindAlone, lunrAlone, miniSearchAlone];
