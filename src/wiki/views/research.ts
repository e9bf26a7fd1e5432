import type { OpenQuestion } from '../research/openQuestions.ts';
import type { EntryLink, Link, OwnerView } from './links.ts';

/** A study that looks into something, with where it stands. */
export type StudyChipView = {
  /** The study. */
  link: Link;
  /** Planned, in the field, or over. */
  status: 'planned' | 'running' | 'done';
};

/** One question that research would have to answer. */
export type OpenQuestionView = {
  /** Anchor on the page. */
  id: string;
  /** What is assumed. */
  type: OpenQuestion['type'];
  /** The question as a sentence. */
  question: string;
  /** Language of the question where it is not the page's. */
  lang?: 'de' | 'en';
  /** Where it stands: a claim, a stage, a persona, a journey. */
  about: Link;
  /** What is open, point by point. */
  points: string[];
  /** Language of the points where it is not the page's. */
  pointsLang?: 'de' | 'en';
  /** How much rests on it. */
  weight: number;
  /** What rests on it, by what it is. */
  dependents: { label: string; links: Link[] }[];
  /** Studies that ask it; planned and running ones first. */
  studies: StudyChipView[];
  /** Whom to propose a study to. */
  propose?: OwnerView;
};

/** A part of a study's question, with what its answer would settle. */
export type StudyQuestionView = {
  /** The question. */
  text: string;
  /** Assumptions, stages and personas. */
  settles: (EntryLink | Link)[];
};
