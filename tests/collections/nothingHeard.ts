import type { JudgedWiki } from '../../src/evidence/judgeWiki.ts';

/** What the evidence says of a wiki in which nobody was heard. */
export const nothingHeard: Omit<JudgedWiki, 'asOf' | 'windows' | 'claims'> = {
  splits: new Map(),
  voices: new Map(),
  records: new Map(),
  themes: [],
  stages: [],
  metrics: new Map(),
  pulse: { series: new Map(), themes: [] },
  pulseVoices: new Map(),
  outcomes: new Map(),
  volumes: [],
  slices: { channel: [], product: [], segment: [] },
  crosses: {
    'stage|segment': [],
    'stage|channel': [],
    'stage|theme': [],
    'theme|segment': [],
    'theme|channel': [],
    'theme|product': [],
  },
};
