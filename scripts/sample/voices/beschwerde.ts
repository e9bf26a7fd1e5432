import type { Sentences, Strand } from './strand.ts';

const answered: Sentences = {
  de: [
    'Auf meine Beschwerde kam ein Textbaustein, der nicht einmal zum Thema passte.',
    'Die Stellungnahme zu meiner Beschwerde bestand aus drei Sätzen.',
    'Eine Standardantwort auf eine Reklamation mit Fotos und Belegen, das ist dreist.',
    'Meine Reklamation wurde mit einem Textbaustein abgewimmelt.',
    'Nach {tage} Tagen bekam ich eine Standardantwort, unterschrieben von niemandem.',
    'In der Stellungnahme steht das Gegenteil von dem, was man mir {zeit} zugesagt hat.',
    'Ich habe mich {mal} beschwert und dreimal denselben Textbaustein bekommen.',
    'Wer sich beschwert, bekommt hier eine Standardantwort und sonst nichts.',
    'Die Stellungnahme gibt mir recht und ändert trotzdem nichts.',
    'Lauter Textbausteine, kein einziger Satz zu meinem Fall.',
  ],
  en: [
    'My complaint got a form letter that had nothing to do with it.',
    'A standard reply after {tage} days, signed by nobody.',
    'I complained {mal} and received the same form letter each time.',
    'The standard reply to my complaint did not answer a single question.',
    'You send a standard reply and consider the matter closed.',
  ],
};

const reported: Sentences = {
  de: [
    'Das Beschwerdeformular lässt nur 500 Zeichen zu.',
    'Wo man eine Beschwerde loswird, findet man nur mit viel Geduld.',
    'Meine Reklamation wurde {mal} an die falsche Stelle gegeben.',
    'Für meine Beschwerde fühlt sich niemand zuständig.',
    'Ich habe mich {zeit} am Schalter beschwert und wurde vertröstet.',
    'Schon die Beschwerde aufzugeben hat {minuten} Minuten gedauert.',
  ],
  en: [
    'It took me {minuten} minutes to find out where to send a complaint.',
    'My complaint was passed on {mal} and nobody felt responsible.',
    'I complained at the counter {zeit} and was put off.',
  ],
};

const unanswered: Sentences = {
  de: [
    'Auf die Eingangsbestätigung meiner Beschwerde warte ich {seit}.',
    'Eine Antwort auf meine Beschwerde habe ich nach {tage} Tagen noch nicht.',
    'Es kam eine Eingangsbestätigung zu meiner Reklamation und danach nichts mehr.',
    'Wann kommt endlich die Antwort auf meine Beschwerde vom {wochentag}?',
  ],
  en: [
    'There has been no reply to my complaint for {tage} days.',
    'I never got a confirmation of receipt for my complaint.',
    'When will I get a reply to my complaint?',
  ],
};

const unspoken: Sentences = {
  de: [
    'Mein Ärger wurde zur Kenntnis genommen und zu den Akten gelegt.',
    'Ich habe meinem Ärger Luft gemacht, passiert ist nichts.',
    'Was ich Ihnen geschrieben habe, hat offenbar niemand gelesen.',
    'Man bedankt sich für den Hinweis, und damit ist die Sache für Sie erledigt.',
    'Ihre Antwort ging mit keinem Wort auf das ein, was ich geschrieben hatte.',
    'Wer hier etwas bemängelt, redet gegen eine Wand.',
    'Ich habe den Vorfall {mal} geschildert, jedes Mal jemand anderem.',
    'Eine Entschuldigung habe ich bis heute nicht gehört.',
  ],
  en: [
    'I wrote down what went wrong and nobody seems to have read it.',
    'You thank me for the hint and that is the end of it.',
    'Your answer did not deal with a single point I had raised.',
    'I told the story {mal}, each time to somebody else.',
    'I have yet to hear an apology.',
  ],
};

/** How complaints are handled, as the survey hears of it: handing them in, and what comes back. */
export const beschwerdeAbgetan: Strand = {
  theme: 'beschwerde',
  tone: 'negative',
  sources: ['nps-befragung'],
  worded: { de: [...answered.de, ...reported.de], en: [...answered.en, ...reported.en] },
  paraphrased: unspoken,
};

/** The same unasked, where people are still waiting for an answer. */
export const beschwerdeOffen: Strand = {
  theme: 'beschwerde',
  tone: 'negative',
  sources: ['app-bewertungen', 'servicecenter-tickets'],
  worded: {
    de: [...answered.de, ...reported.de, ...unanswered.de],
    en: [...answered.en, ...reported.en, ...unanswered.en],
  },
  paraphrased: unspoken,
};

/** A complaint was taken down, as it should be. */
export const beschwerdeAufgenommen: Strand = {
  theme: 'beschwerde',
  tone: 'neutral',
  worded: {
    de: [
      'Meine Beschwerde wurde aufgenommen, nun bin ich gespannt.',
      'Das Beschwerdeformular war schnell ausgefüllt.',
      'Ich habe etwas reklamiert, das Gespräch war sachlich.',
      'Die Reklamation ist weitergeleitet, mehr weiß ich noch nicht.',
      'Für eine Beschwerde gab es {zeit} immerhin eine Nummer zum Vorgang.',
      'Beschwert habe ich mich am Telefon, das ging in Ordnung.',
    ],
    en: [
      'My complaint was taken down, let us see what comes of it.',
      'I complained on the phone and that was fine.',
      'Handing in a complaint was straightforward.',
    ],
  },
  paraphrased: {
    de: [
      'Was mich störte, wurde notiert, jetzt warte ich ab.',
      'Man hat meinen Ärger immerhin aufgeschrieben.',
      'Ich habe Bescheid gegeben, was schiefging, das war schnell getan.',
    ],
    en: [
      'What annoyed me was written down, now I wait and see.',
      'I told them what went wrong, that was quickly done.',
    ],
  },
};
