import type { StageView } from '../wiki/views/journey.ts';

/** A lane of the map below the emotion curve. */
export type LaneKey =
  | 'doing'
  | 'thinking'
  | 'touchpoints'
  | 'pains'
  | 'opportunities'
  | 'backstage'
  | 'systems'
  | 'owner'
  | 'metrics';

/** A lane with whether a stage has anything in it; a lane that is empty everywhere is not drawn. */
export type Lane = { key: LaneKey; has: (stage: StageView) => boolean };

/** Lanes that are always seen. */
export const coreLanes: readonly Lane[] = [
  { key: 'doing', has: ({ doing }) => doing.length > 0 },
  { key: 'thinking', has: ({ thinking }) => thinking.length > 0 },
  {
    key: 'touchpoints',
    has: ({ channels, touchpoints, mediaBreak }) =>
      channels.length + touchpoints.length > 0 || mediaBreak !== undefined,
  },
  { key: 'pains', has: ({ pains }) => pains.length > 0 },
  { key: 'opportunities', has: ({ opportunities }) => opportunities.length > 0 },
];

/** Lanes that can be unfolded. */
export const moreLanes: readonly Lane[] = [
  { key: 'backstage', has: ({ backstage }) => backstage.length > 0 },
  { key: 'systems', has: ({ systems }) => systems.length > 0 },
  { key: 'metrics', has: ({ metrics }) => metrics.length > 0 },
  { key: 'owner', has: ({ owner }) => owner !== undefined },
];
