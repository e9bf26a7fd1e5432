import type { Strand } from './strand.ts';

/** Praise for the people. */
export const lobService: Strand = {
  theme: 'lob-service',
  tone: 'positive',
  worded: {
    de: [
      'Sehr freundlich und schnell geholfen.',
      'Die Dame am Schalter war {zeit} ausgesprochen hilfsbereit.',
      'Ein großes Lob an das ganze Haus.',
      'Kompetent, ruhig und auf Augenhöhe.',
      'Alle Mitarbeiter sind immer freundlich.',
      'Der junge Mann am Empfang war zuvorkommend.',
      'So hilfsbereit habe ich das noch bei keiner Bank erlebt.',
      'Mein Anliegen wurde kompetent und ohne Umwege gelöst.',
      'Ein Lob für die schnelle Hilfe {zeit}.',
      'Freundlich, verbindlich, zuverlässig, so soll es sein.',
      'Tolles Team, das mitdenkt.',
      'Die Kollegin war hilfsbereit, obwohl schon fast Feierabend war.',
      'Auch bei der dritten Nachfrage blieb man freundlich.',
      'Kompetente Hilfe, und das {zeit}.',
      'Das Lob geht an die Kollegin, die mich zurückgerufen hat.',
      'Zuvorkommend vom ersten bis zum letzten Satz.',
      'Man merkt, dass hier hilfsbereite Menschen arbeiten.',
      'Freundlicher geht es kaum, vielen Dank dafür.',
    ],
    en: [
      'Very friendly and quick to help.',
      'The lady at the counter was extremely helpful {zeit}.',
      'Polite staff who know what they are doing.',
      'Friendly people from start to finish.',
      'Staff were courteous even when I asked three times.',
      'The most helpful bank I have dealt with.',
      'A friendly voice and a quick solution.',
      'Polite, patient and quick.',
      'Helpful colleagues who think ahead.',
    ],
  },
  paraphrased: {
    de: [
      'Die Kollegin hat mir sofort geholfen, einfach klasse.',
      'Man hat sich wirklich um mich gekümmert.',
      'So stelle ich mir guten Umgang mit Kunden vor.',
      'Die Leute bei Ihnen haben ein offenes Ohr.',
      'Ich wurde mit einem Lächeln begrüßt und fühlte mich willkommen.',
      'Die Mitarbeiterin hat sich richtig reingehängt, danke!',
      'Am Schalter arbeiten Menschen mit Herz.',
      'Ihr Kollege hat nach einer Stunde zurückgerufen und alles geklärt.',
    ],
    en: [
      'Your colleague sorted it out at once, brilliant.',
      'They really took care of me.',
      'I was greeted with a smile and felt welcome.',
      'Your people have an open ear, thank you.',
    ],
  },
};
