import { z } from 'zod';
import { id } from './fields.ts';
import { MOBILE_QUESTIONS } from './journey.ts';
import { BILINGUAL_KINDS, type Kind } from './kinds.ts';

/** A text of the structure in the other language; an empty one is none. */
const text = z.string().min(1);

/** Texts in the order of the original's. */
const texts = z.array(text);

/** Fields of every translation: words only; structure, references and evidence live in the original. */
const commonFields = {
  /** The title in the other language. */
  title: z.string().min(1).max(200),
  /** The summary in the other language. */
  summary: z.string().max(400).optional(),
  /** Other words under which people look for it. Default: none. */
  aliases: z.array(text).default([]),
};

/** A translation of a kind whose structure holds no words. */
export const translation = z.strictObject(commonFields);

/** Words of a claim. */
const insightTranslation = z.strictObject({
  ...commonFields,
  /** What would have to be found out. */
  question: z.string().min(1).max(200).optional(),
  /** Notes, in the order of those items of evidence that have one. */
  notes: texts.optional(),
  /** How contradictions were settled, in the order of those items of evidence that say so. */
  resolved: texts.optional(),
  /** What happened, in the order of the marked events. */
  events: z.array(z.string().min(1).max(60)).optional(),
});

/** Words of a type of customer. Statements stand in the order of the original's. */
const personaTranslation = z.strictObject({
  ...commonFields,
  /** The situation that shows the type at its most typical. */
  context: text.optional(),
  /** What they want to reach. */
  goals: texts.optional(),
  /** What they hire the bank for. */
  jobs: texts.optional(),
  /** What they need for it. */
  needs: texts.optional(),
  /** What stands in their way. */
  pains: texts.optional(),
  /** What they do. */
  behaviours: texts.optional(),
  /** Notes by the id of their channel, for those channels that have one. */
  channels: z.record(id, text).optional(),
  /** What was counted for the channels, among whom and when. */
  channelsCounted: text.optional(),
});

/** Words of a countable group. */
const segmentTranslation = z.strictObject({
  ...commonFields,
  /** The rule by which a customer belongs to it. */
  rule: text.optional(),
  /** How the lifetime value was reckoned. */
  reckoned: text.optional(),
});

/** Words of a stage. */
const stageTranslation = z.strictObject({
  /** Name of the stage. */
  title: z.string().min(1).max(80).optional(),
  /** What the customer wants to reach here. */
  goal: text.optional(),
  /** What the customer does. */
  doing: texts.optional(),
  /** What the customer thinks. */
  thinking: texts.optional(),
  /** Concrete touchpoints. */
  touchpoints: texts.optional(),
  /** What breaks on the way to the next stage. */
  mediaBreak: text.optional(),
  /** What the company does behind the scenes. */
  backstage: texts.optional(),
  /** Systems involved. */
  systems: texts.optional(),
});

/** Words of a customer's way. */
const journeyTranslation = z.strictObject({
  ...commonFields,
  /** Words of the stages, by their ids. */
  stages: z.record(id, stageTranslation).optional(),
  /** Answers to the questions of the mobile journey, by question. */
  mobile: z.partialRecord(z.enum(MOBILE_QUESTIONS), text).optional(),
});

/** Words of a piece of research. */
const studyTranslation = z.strictObject({
  ...commonFields,
  /** What we wanted to know. */
  question: text.optional(),
  /** The question in its parts, in their order. */
  questions: texts.optional(),
  /** How participants were found and who they were, as a group. */
  recruited: text.optional(),
  /** What participants were told of the purpose. */
  told: text.optional(),
  /** What they agreed to. */
  consent: text.optional(),
  /** The findings, by their ids. */
  findings: z.record(id, text).optional(),
  /** What it cannot tell, in the order of the original. */
  limits: texts.optional(),
});

/** Words of what the company does. */
const actionTranslation = z.strictObject({
  ...commonFields,
  /** What customers said. */
  said: z.string().min(1).max(400).optional(),
  /** What was done about it. */
  did: z.string().min(1).max(400).optional(),
  /** Why it was dropped. */
  droppedBecause: text.optional(),
});

/** Words of a question that checks a reader's understanding. */
const checkTranslation = z.strictObject({
  /** The question. */
  question: text.optional(),
  /** Possible answers, in the order of the original. */
  options: texts.optional(),
  /** Why the right one is right. */
  because: text.optional(),
});

/** Words of a lesson. */
const lessonTranslation = z.strictObject({
  /** Headline of the lesson. */
  title: z.string().min(1).max(120).optional(),
  /** What to do and why. */
  text: text.optional(),
  /** Checks of understanding, in their order. */
  checks: z.array(checkTranslation).optional(),
});

/** Words of a learning path. */
const pathTranslation = z.strictObject({
  ...commonFields,
  /** For whom. */
  role: text.optional(),
  /** Words of the lessons, by their ids. */
  lessons: z.record(id, lessonTranslation).optional(),
});

/** Words of a chance to meet customers. */
const sessionTranslation = z.strictObject({
  ...commonFields,
  /** Where it takes place. */
  place: text.optional(),
  /** How to join. */
  join: text.optional(),
  /** What customers are told of the purpose. */
  told: text.optional(),
  /** How customers are thanked. */
  thanks: text.optional(),
});

/** Words of a unit's own view of its habits. */
const assessmentTranslation = z.strictObject({
  ...commonFields,
  /** The unit that judged itself. */
  unit: text.optional(),
  /** What the unit wants to do next. */
  next: text.optional(),
});

/** Schema of `<id>.<lang>.md` or `.mdx` of each kind that has translations. */
export const TRANSLATION_OF_KIND = {
  insight: insightTranslation,
  persona: personaTranslation,
  segment: segmentTranslation,
  journey: journeyTranslation,
  study: studyTranslation,
  action: actionTranslation,
  guide: translation,
  path: pathTranslation,
  session: sessionTranslation,
  assessment: assessmentTranslation,
} as const satisfies Partial<Record<Kind, z.ZodType>>;

/** A kind that is written in one language and may have translations. */
export type TranslatedKind = keyof typeof TRANSLATION_OF_KIND;

/** Words of a translation of each kind, as read, with the defaults filled in. */
export type TranslationOfKind = { [K in TranslatedKind]: z.infer<(typeof TRANSLATION_OF_KIND)[K]> };

/** Words that every translation has, as read. */
export type Translation = z.infer<typeof translation>;

/** Words of a stage, as read. */
export type StageTranslation = z.infer<typeof stageTranslation>;

/** Words of a lesson, as read. */
export type LessonTranslation = z.infer<typeof lessonTranslation>;

/** Whether entries of a kind may have translations. */
export function isTranslated(kind: Kind): kind is TranslatedKind {
  return !BILINGUAL_KINDS.has(kind);
}
