import type { Dependent } from '../../wiki/research/dependents.ts';
import { type OpenQuestion, openQuestions, WEIGHTS } from '../../wiki/research/openQuestions.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { OpenQuestionView } from '../../wiki/views/research.ts';
import { spokenIn, wordsOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { stageVoices } from './emotion.ts';
import { askOwner } from './frame.ts';

/** The research plan. */
export type ResearchPlanView = {
  /** How many questions there are, in words. */
  count: string;
  /** How they are weighed, in words. */
  rule: string;
  /** The questions, the one on which most rests first. */
  questions: OpenQuestionView[];
};

/** Address of the research plan. */
export function planHref(lang: Reader['lang']): string {
  return `/${lang}/research-plan/`;
}

/** Makes the research plan. */
export function researchPlanView(reader: Reader): ResearchPlanView {
  const { ui } = reader;
  const { plan } = ui.t.research;
  const questions = questionsOf(reader);
  return {
    count: ui.f.count(questions.length, plan.count),
    rule: plan.rule(ui.f.number(WEIGHTS.action), ui.f.number(WEIGHTS.stage)),
    questions: questions.map((question) => questionView(question, reader)),
  };
}

/** All open questions of a wiki as its audience sees it. */
function questionsOf(reader: Reader): OpenQuestion[] {
  return openQuestions(reader.wiki.graph, {
    isAssumption: (id) => claimOf(id, reader).confidence.level === 'assumption',
    isHeard: (stage) => stageVoices(stage, reader).some(({ histogram }) => histogram.length > 0),
  });
}

const ORDER: readonly Dependent['type'][] = ['action', 'persona', 'stage', 'insight', 'other'];

function questionView(question: OpenQuestion, reader: Reader): OpenQuestionView {
  const { ui, link } = reader;
  const { plan } = ui.t.research;
  const { key, type, entry, weight, dependents, studies, points } = question;
  const words = askedIn(question, reader);
  const propose = askOwner(entry, reader, { subject: plan.proposeSubject(words.text), about: words.text });
  const pointsLang = type === 'persona' ? spokenIn(entry, reader.lang).lang : undefined;
  const stage = type === 'stage' ? link.stage(key.slice('stage/'.length)) : undefined;
  return {
    id: key.replaceAll('/', '-'),
    type,
    question: words.text,
    ...(words.lang !== undefined && { lang: words.lang }),
    about: stage ?? link.entry(entry),
    points: type === 'mobile' ? points.map((name) => plan.mobile[name as keyof typeof plan.mobile]) : points,
    ...(pointsLang !== undefined && { pointsLang }),
    weight,
    dependents: ORDER.map((sort) => ({
      label: plan.dependents[sort],
      links: dependents
        .filter((each) => each.type === sort)
        .flatMap(({ key: at }) => linkTo(at, reader) ?? []),
    })).filter(({ links }) => links.length > 0),
    studies: studies.map((study) => ({ link: link.entry(study), status: study.data.status })),
    ...(propose && { propose }),
  };
}

function linkTo(key: string, { link }: Reader): Link | undefined {
  return key.startsWith('stage/') ? link.stage(key.slice('stage/'.length)) : link.reference(key);
}

/** The question in words: as an author wrote it, else made of what is assumed. */
function askedIn(question: OpenQuestion, reader: Reader): { text: string; lang?: 'de' | 'en' } {
  const { key, type, entry } = question;
  const { ask } = reader.ui.t.research.plan;
  const { title } = wordsOf(entry, reader.lang);
  if (type === 'insight') {
    const written = entry.kind === 'insight' ? entry.data.question : undefined;
    if (written === undefined) return { text: ask.insight(title) };
    return { text: written, ...spokenIn(entry, reader.lang) };
  }
  if (type === 'stage') {
    const stage = reader.link.stage(key.slice('stage/'.length));
    return { text: ask.stage(stage?.text ?? '', stage?.journey ?? title) };
  }
  return { text: type === 'persona' ? ask.persona(title) : ask.mobile(title) };
}
