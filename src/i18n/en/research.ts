import { englishQuotation } from '../quotation.ts';

/** English words of studies, sessions and the research plan. */
export const researchWords = {
  study: {
    status: { planned: 'planned', running: 'in the field', done: 'completed' },
    parts: 'What we want to know in detail',
    settles: 'Would settle',
    planned: { design: 'How we will go about it', told: 'What they will be told' },
    cite: 'As evidence',
    restsOn: 'Rests on it',
    nothingRests: 'Nothing rests on it yet.',
    limits: 'What this study cannot show',
    labLimit:
      'A lab is not the real situation: people who are watched act differently. This study names no limits of its own.',
    noLimit: 'This study names no limits. Every study has some.',
    fromSession: 'Came out of',
  },
  meet: {
    calendar: 'Calendar of coming sessions (iCalendar)',
    calendarName: (wiki: string) => `${wiki}: meet customers`,
    told: 'What guests are told',
    seatsTaken: (taken: string, all: string) => `${taken} of ${all} places were taken`,
    guests: { one: 'guest', other: 'guests' },
    awaited: (day: string) => `Its notes become a study by ${day}.`,
    missing: (days: string) => `It was ${days} ago, and its notes are still missing.`,
    missingHelp: 'Write the notes into a Markdown file; it becomes the draft of a study with:',
    days: { one: 'day', other: 'days' },
  },
  plan: {
    title: 'What we do not know',
    lead: 'Open questions: assumptions that something rests on, and stages of which nobody has told us anything. Those on which most rests come first.',
    link: 'Research plan: all open questions',
    count: { one: 'open question', other: 'open questions' },
    rule: (action: string, stage: string) =>
      `Weight: actions and personas count ${action}, stages and insights ${stage}, anything else 1; each assumed statement about a persona adds 1.`,
    weight: 'Weight',
    type: {
      insight: 'Assumption about customers',
      stage: 'Stage without voices',
      persona: 'Assumed about a persona',
      mobile: 'Questions about the mobile journey',
    },
    ask: {
      insight: (claim: string) => `Is this true: ${englishQuotation(claim)}?`,
      stage: (stage: string, journey: string) =>
        `How do customers feel at ${englishQuotation(stage)} (${journey})?`,
      persona: (persona: string) => `What is true of our picture of ${englishQuotation(persona)}?`,
      mobile: (journey: string) => `What do we know about ${englishQuotation(journey)} on a phone?`,
    },
    about: 'Stands here',
    points: { one: 'open point', other: 'open points' },
    rests: 'Rests on it',
    restsNothing: 'Nothing rests on it yet.',
    dependents: {
      action: 'Actions',
      persona: 'Personas',
      stage: 'Stages',
      insight: 'Insights',
      other: 'Other pages',
    },
    studied: { planned: 'Planned', running: 'In the field', done: 'Asked before, still open' },
    nobody: 'Nobody is looking into it.',
    propose: 'Propose a study',
    proposeSubject: (question: string) => `Proposal for a study: ${question}`,
    none: 'Nothing that anything rests on is merely assumed.',
    mobile: {
      why: 'Why do customers choose the phone?',
      feedback: 'How do they give feedback on the way?',
      distraction: 'How do we deal with distraction?',
      reward: 'What do they gain by doing it on the move?',
      unique: 'What is possible only here?',
      joined: 'How are phone and branch joined?',
      newBehaviour: 'What new behaviour could new devices bring?',
    },
  },
};
