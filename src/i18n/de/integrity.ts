import type { PartVerdict, SplitField, SplitVerdict } from '../../wiki/claims/contradiction.ts';
import type { ReviewItem } from '../../wiki/judgement/reviewQueue.ts';
import type { Noun } from '../format.ts';

/** German words of what keeps the wiki true: contradictions, what should be looked at again, duties. */
export const integrity = {
  /** Contradiction ledger. */
  contradictions: {
    title: 'Widersprüche',
    lead: 'Erkenntnisse, denen ein Beleg widerspricht. Beide Seiten stehen nebeneinander, bis jemand den Widerspruch klärt.',
    link: 'Alle Widersprüche',
    open: { one: 'offener Widerspruch', other: 'offene Widersprüche' } satisfies Noun,
    none: 'Kein Beleg widerspricht einer Erkenntnis, ohne dass es geklärt wäre.',
    supports: 'Dafür spricht',
    refutes: 'Dagegen spricht',
    noSupport: 'Nichts spricht dafür.',
    ways: 'Wo der Widerspruch verschwindet',
    waysHelp:
      'Dieselben Abfragen, noch einmal nach Gruppen gestellt. Kleine Gruppen schwanken stark; ein Hinweis ist noch keine Klärung.',
    by: { segment: 'Nach Segment', channel: 'Nach Kanal', period: 'Nach Zeitraum' } satisfies Record<
      SplitField,
      string
    >,
    verdict: {
      vanishes: 'Wo beide Seiten gehört wurden, sind sie sich einig.',
      partly: 'Manchmal einig, manchmal nicht: Hier lohnt das Nachforschen.',
      remains: 'Der Widerspruch bleibt.',
      neverMet: 'Die Seiten haben nie von derselben Gruppe gesprochen.',
      undecided: 'Zu wenige Stimmen, um es zu sagen.',
      undivided: 'Eine Seite sagt nicht, von wem sie spricht.',
    } satisfies Record<SplitVerdict, string>,
    part: {
      agree: 'einig',
      differ: 'uneinig',
      open: 'offen',
      oneSided: 'nur eine Seite',
      silent: 'niemand',
    } satisfies Record<PartVerdict, string>,
    columns: { part: 'Gruppe', verdict: 'Urteil' },
    cell: (value: string, n: string, interval: string) => `${value} (n = ${n}, ${interval})`,
    heard: (n: string) => `n = ${n}`,
    nobody: 'niemand gehört',
    settled: 'Geklärt',
    settledBy: 'So geklärt',
    settledOn: 'Am',
    settle: 'Geklärt wird ein Widerspruch am Beleg selbst, mit Tag und Begründung:',
  },
  /** What should be looked at again. */
  review: {
    title: 'Was geprüft werden sollte',
    lead: 'Einträge, deren Prüfung ansteht, und Erkenntnisse, von denen lange niemand gesprochen hat, nach zuständiger Stelle.',
    link: 'Alles, was geprüft werden sollte',
    count: { one: 'Eintrag', other: 'Einträge' } satisfies Noun,
    none: 'Alles ist geprüft, und in den nächsten 30 Tagen steht nichts an.',
    nobody: 'Niemand benannt',
    reason: {
      overdue: (day: string, relative: string) => `Prüfung war fällig am ${day} (${relative})`,
      stale: (day: string, relative: string) => `Neueste Stimme vom ${day} (${relative})`,
      soon: (day: string, relative: string) => `Zu prüfen bis ${day} (${relative})`,
    } satisfies Record<ReviewItem['reason'], (day: string, relative: string) => string>,
  },
  /** Duties of whoever publishes a site. */
  legal: {
    nav: 'Rechtliches',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
  },
  /** What replaced an entry. */
  superseded: {
    retired: 'Diese Erkenntnis gilt nicht mehr.',
  },
};
