import type { Entry } from '../../wiki/entry.ts';
import type { Reader } from '../reader.ts';
import { type ActionView, actionView } from './action.ts';
import { type AssessmentView, assessmentView } from './assessment.ts';
import { type ContactPageView, contactPageView } from './contact.ts';
import { type GuideView, guideView } from './guide.ts';
import { type InsightView, insightView } from './insight.ts';
import { type JourneyPageView, journeyView } from './journey.ts';
import { type MetricView, metricView } from './metric.ts';
import { type PathView, pathView } from './path.ts';
import { type PersonaPageView, personaView } from './persona.ts';
import { type SegmentView, segmentView } from './segment.ts';
import { type SessionPageView, sessionPageView } from './session.ts';
import { type SourceView, sourceView } from './source.ts';
import { type StudyView, studyView } from './study.ts';
import { type TermPageView, termView } from './term.ts';

/** The page of an entry, by its kind. */
export type EntryView =
  | InsightView
  | PersonaPageView
  | SegmentView
  | JourneyPageView
  | StudyView
  | SourceView
  | ActionView
  | MetricView
  | TermPageView
  | GuideView
  | PathView
  | SessionPageView
  | ContactPageView
  | AssessmentView;

/** Makes the page of an entry of any kind. */
export function entryView(entry: Entry, reader: Reader): EntryView {
  switch (entry.kind) {
    case 'insight':
      return insightView(entry, reader);
    case 'persona':
      return personaView(entry, reader);
    case 'segment':
      return segmentView(entry, reader);
    case 'journey':
      return journeyView(entry, reader);
    case 'study':
      return studyView(entry, reader);
    case 'source':
      return sourceView(entry, reader);
    case 'action':
      return actionView(entry, reader);
    case 'metric':
      return metricView(entry, reader);
    case 'term':
      return termView(entry, reader);
    case 'guide':
      return guideView(entry, reader);
    case 'path':
      return pathView(entry, reader);
    case 'session':
      return sessionPageView(entry, reader);
    case 'contact':
      return contactPageView(entry, reader);
    case 'assessment':
      return assessmentView(entry, reader);
  }
}
