import { callBackDay, deliveryMendedMonth, releaseDay, type SourceId } from './plan.ts';

/** What the build must find out about a claim. */
export type ExpectedVerdict =
  | 'strengthening'
  | 'weakening'
  | 'stable'
  | 'silent'
  | 'tooLittleData'
  | 'contradiction';

/** A planted pattern and what the build must make of it. */
export interface Pattern {
  /** Theme that it is about. */
  readonly theme: string;
  /** Sources over which it holds; ask these, and no others. */
  readonly sources: readonly SourceId[];
  /** The first month that differs, where one does. */
  readonly from?: string;
  /** What the build must find. */
  readonly verdict: ExpectedVerdict;
  /** What was planted, in words. */
  readonly about: string;
}

/** Every planted pattern. */
export const patterns: readonly Pattern[] = [
  {
    theme: 'anmeldung',
    sources: ['app-bewertungen'],
    from: releaseDay.slice(0, 7),
    verdict: 'strengthening',
    about: 'Login trouble grows after app release 5.0.',
  },
  {
    theme: 'anmeldung',
    sources: ['app-bewertungen', 'servicecenter-tickets'],
    from: releaseDay.slice(0, 7),
    verdict: 'strengthening',
    about: 'It grows in tickets too.',
  },
  {
    theme: 'wartezeit-telefon',
    sources: ['servicecenter-tickets'],
    from: callBackDay.slice(0, 7),
    verdict: 'weakening',
    about: 'Waiting on the phone shrinks once customers are called back.',
  },
  {
    theme: 'wartezeit-telefon',
    sources: ['servicecenter-tickets', 'nps-befragung'],
    from: callBackDay.slice(0, 7),
    verdict: 'weakening',
    about: 'It shrinks in the survey too.',
  },
  {
    theme: 'gebuehren',
    sources: ['nps-befragung', 'servicecenter-tickets'],
    verdict: 'stable',
    about: 'Fees are as hard to understand as ever.',
  },
  {
    theme: 'gebuehren',
    sources: ['nps-befragung', 'app-bewertungen', 'servicecenter-tickets'],
    verdict: 'stable',
    about: 'The same over all sources in which customers speak of money.',
  },
  {
    theme: 'kartenversand',
    sources: ['servicecenter-tickets'],
    from: deliveryMendedMonth,
    verdict: 'silent',
    about: 'Nobody complains about card delivery any more.',
  },
  {
    theme: 'kartenversand',
    sources: ['servicecenter-tickets', 'nps-befragung'],
    from: deliveryMendedMonth,
    verdict: 'silent',
    about: 'Nobody does in the survey either.',
  },
  {
    theme: 'barrierefreiheit',
    sources: ['nutzerlabor-notizen'],
    verdict: 'tooLittleData',
    about: 'Too few voices on accessibility to say anything.',
  },
  {
    theme: 'barrierefreiheit',
    sources: ['nutzerlabor-notizen', 'testkauf-filiale'],
    verdict: 'tooLittleData',
    about: 'Too few even with the mystery shoppers.',
  },
  {
    theme: 'beratung-filiale',
    sources: ['nps-befragung', 'testkauf-filiale'],
    verdict: 'contradiction',
    about: 'Customers praise the advice in branches; mystery shopping refutes it.',
  },
];
