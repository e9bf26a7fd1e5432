import type { z } from 'zod';
import { type Action, action } from './action.ts';
import { type Assessment, assessment } from './assessment.ts';
import { type Contact, contact } from './contact.ts';
import { type Guide, guide } from './guide.ts';
import { type Insight, insight } from './insight.ts';
import { type Journey, journey } from './journey.ts';
import type { Kind } from './kinds.ts';
import { type Metric, metric } from './metric.ts';
import { type Path, path } from './path.ts';
import { type Persona, persona } from './persona.ts';
import { type Segment, segment } from './segment.ts';
import { type Session, session } from './session.ts';
import { type Source, source } from './source.ts';
import { type Study, study } from './study.ts';
import { type Term, term } from './term.ts';

/** Front matter of each kind, as parsed. */
export type DataOfKind = {
  insight: Insight;
  persona: Persona;
  segment: Segment;
  journey: Journey;
  study: Study;
  source: Source;
  action: Action;
  metric: Metric;
  term: Term;
  guide: Guide;
  path: Path;
  session: Session;
  contact: Contact;
  assessment: Assessment;
};

/** Schema of the front matter of each kind. */
export const SCHEMA_OF_KIND: { readonly [K in Kind]: z.ZodType<DataOfKind[K]> } = {
  insight,
  persona,
  segment,
  journey,
  study,
  source,
  action,
  metric,
  term,
  guide,
  path,
  session,
  contact,
  assessment,
};
