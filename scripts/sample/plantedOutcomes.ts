import type { MonthSpan } from '../../src/wiki/statistics/months.ts';
import type { SourceId } from './plan.ts';

/** The outcome of an action that was planted, as the action in the content declares it. */
export interface PlantedOutcome {
  /** Id of the action. */
  readonly action: string;
  /** Source whose voices its metric counts. */
  readonly source: SourceId;
  /** Theme whose share its metric is. */
  readonly theme: string;
  /** Months compared. */
  readonly before: MonthSpan;
  readonly after: MonthSpan;
  /** Smallest fall of the share that counts, 0 to 1; every planted action wants its share to fall. */
  readonly margin: number;
  /** What the build must find. */
  readonly verdict: 'moved' | 'unchanged' | 'worse' | 'tooEarly' | 'tooLittleData';
  /** What was planted, in words. */
  readonly about: string;
}

/** Every planted outcome of an action. */
export const outcomes: readonly PlantedOutcome[] = [
  {
    action: 'rueckruf-statt-warteschleife',
    source: 'servicecenter-tickets',
    theme: 'wartezeit-telefon',
    before: { from: '2025-11', to: '2026-04' },
    after: { from: '2026-06', to: '2026-09' },
    margin: 0.03,
    verdict: 'moved',
    about: 'Calling back has shortened the wait on the phone.',
  },
  {
    action: 'kartenversand-ankuendigen',
    source: 'servicecenter-tickets',
    theme: 'kartenversand',
    before: { from: '2025-11', to: '2026-04' },
    after: { from: '2026-06', to: '2026-09' },
    margin: 0.015,
    verdict: 'moved',
    about: 'Announcing cards has ended the complaints about them.',
  },
  {
    action: 'gebuehren-hinweis',
    source: 'nps-befragung',
    theme: 'gebuehren',
    before: { from: '2025-09', to: '2026-02' },
    after: { from: '2026-04', to: '2026-09' },
    margin: 0.025,
    verdict: 'unchanged',
    about: 'A line on the statement has made fees no clearer.',
  },
  {
    action: 'app-5-0',
    source: 'app-bewertungen',
    theme: 'anmeldung',
    before: { from: '2025-12', to: '2026-05' },
    after: { from: '2026-07', to: '2026-09' },
    margin: 0.02,
    verdict: 'worse',
    about: 'Release 5.0 has made logging in harder.',
  },
  {
    action: 'anmeldung-vereinfachen',
    source: 'app-bewertungen',
    theme: 'anmeldung',
    before: { from: '2026-06', to: '2026-09' },
    after: { from: '2027-01', to: '2027-04' },
    margin: 0.03,
    verdict: 'tooEarly',
    about: 'Whether logging in gets simpler is not to be told yet.',
  },
  {
    action: 'vorlesefunktion-app',
    source: 'nutzerlabor-notizen',
    theme: 'barrierefreiheit',
    before: { from: '2025-10', to: '2026-03' },
    after: { from: '2026-05', to: '2026-09' },
    margin: 0.05,
    verdict: 'tooLittleData',
    about: 'Too few notes on accessibility to tell whether reading aloud helps.',
  },
];
