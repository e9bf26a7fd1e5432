import type { habitScores as german } from '../de/habitScores.ts';

/** English words of the ten habits as they are measured. */
export const habitScores: ReturnType<typeof german> = {
  title: 'Ten habits',
  lead: 'What customer-centric organisations do, measured by what stands in this wiki. Every figure leads to the entries it is made of.',
  radarTitle: 'Measured and self-assessed',
  radarCaption: (measured, units) =>
    `From the centre (0%) outwards (100%). Solid: measured for ${measured} habits. Dashed: mean of the units’ latest self-assessments (n = ${units}), 1 of 5 as 0%, 5 of 5 as 100%.`,
  radarMeasured: (measured) =>
    `From the centre (0%) outwards (100%), measured for ${measured} habits. There is no self-assessment yet.`,
  habit: 'Habit',
  counted: 'Counted',
  metOf: (met, of) => `${met} of ${of}`,
  nothing: 'Nothing to measure this by.',
  nothingHelp:
    'Once there are entries that count towards it, a figure stands here. What counts is told below.',
  gap: 'Gap in points',
  gapTitle: 'Self-image and measurement',
  gapWords: {
    over: (points) => `rates itself ${points} points above what is measured`,
    under: (points) => `rates itself ${points} points below what is measured`,
    same: 'rates itself as measured',
  },
  noSelf: 'No unit has assessed itself so far.',
  units: 'Units',
  self: (value) => `${value} of 5`,
  how: 'How it is calculated',
  mean: 'The value is the mean of its parts; each counts the same.',
  raise: 'What would raise it',
  raised: 'All that counts is there.',
  met: 'What counts already',
  more: (count) => `and ${count} more`,
  guide: 'In the handbook',
  all: 'All ten habits',
  openScore: 'How we do here',
  formula: {
    listening:
      'For each channel the months with at least one new voice, of the last twelve complete ones. All channels of the taxonomy count, also those that bring nothing.',
    followUp:
      'Pains with evidence of which an action has reached customers or was dropped with a reason, of all pains with evidence.',
    anticipation:
      'Pains for which somebody proposed something before they peaked: an action, or an opportunity or need on the same theme. Of all whose course over at least six months of ten voices or more shows a peak.',
    processes:
      'Stages of today’s journeys that have a process or system noted behind them and of which at least one insight speaks, of all stages with a process or system.',
    privacy:
      'Sources that name purpose, legal basis and retention, of all sources. A source with personal data in its voices stops every build, so none of them stands here.',
    sharing:
      'Insights, personas, journeys and studies that are public or read in a session or a lesson, of all of them.',
    engagement:
      'Two parts: seats taken at sessions of the last twelve months, and lessons with a question on what was understood.',
    systematic:
      'Insights, personas, journeys, studies, sources and metrics whose review date is named and has not passed, of all of them.',
    accountability: 'Pains with evidence that have an owner and a dated action, of all pains with evidence.',
    realTime:
      'Sources whose newest voice is at most one turn and two weeks old, of all sources. The turn is named by the source; without one it is a month. Calculated from the last day of the voice’s month.',
  },
  raiseBy: {
    listening: 'Months with voices are missing for these channels: connect a source or import more often.',
    followUp: 'Nothing has reached customers for these pains, and nobody has said why not.',
    anticipation: 'Here the proposal came when the pain had peaked already, or there is none.',
    processes: 'These stages have a process, but no insight names them.',
    privacy: 'These sources lack purpose, legal basis or retention.',
    sharing: 'These entries stand in the wiki and are read together nowhere.',
    engagement: 'Seats stayed free here, or the lesson asks nothing.',
    systematic: 'These entries have no review date or are past it.',
    accountability: 'These pains lack an owner or a dated action.',
    realTime: 'Nothing has come from these sources for too long.',
  },
  part: {
    months: 'Months with voices',
    pains: 'Pains',
    stages: 'Stages',
    sources: 'Sources',
    entries: 'Entries',
    seats: 'Seats taken',
    lessons: 'Lessons with questions',
  },
  told: {
    months: (met, of) => `${met} of ${of} months`,
    seats: (met, of) => `${met} of ${of} seats`,
    days: (days) => `newest voice at least ${days} old`,
  },
  days: { one: 'day', other: 'days' },
};
