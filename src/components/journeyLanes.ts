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

/** A lane of the map. */
export type Lane = {
  key: LaneKey;
  /** Whether it is shown before a reader unfolds it. */
  open: boolean;
  /** Whether a stage has anything in it; a lane that is empty everywhere is not drawn. */
  has: (stage: StageView) => boolean;
};

/** Lanes in the order of the map. */
export const lanes: readonly Lane[] = [
  { key: 'doing', open: true, has: ({ doing }) => doing.length > 0 },
  { key: 'thinking', open: true, has: ({ thinking }) => thinking.length > 0 },
  {
    key: 'touchpoints',
    open: true,
    has: ({ channels, touchpoints, mediaBreak }) =>
      channels.length + touchpoints.length > 0 || mediaBreak !== undefined,
  },
  { key: 'pains', open: true, has: ({ pains }) => pains.length > 0 },
  { key: 'opportunities', open: true, has: ({ opportunities }) => opportunities.length > 0 },
  { key: 'backstage', open: false, has: ({ backstage }) => backstage.length > 0 },
  { key: 'systems', open: false, has: ({ systems }) => systems.length > 0 },
  { key: 'metrics', open: false, has: ({ metrics }) => metrics.length > 0 },
  { key: 'owner', open: false, has: ({ owner }) => owner !== undefined },
];
