import type { Sentences, Strand } from './strand.ts';

const applying: Sentences = {
  de: [
    'Der Kontoantrag fragt {mal} nach derselben Anschrift.',
    'Beim Eröffnungsantrag war nach {minuten} Minuten die Sitzung weg und alles leer.',
    'Ich wollte am {geraet} ein Konto eröffnen und bin an der dritten Seite gescheitert.',
    'Die Kontoeröffnung gibt es nur auf Deutsch, meine Frau musste übersetzen.',
    'Warum fragt der Kontoantrag nach meinem Beruf vor zehn Jahren?',
  ],
  en: [
    'I tried to open an account on my {geraet} and gave up on page three.',
    'The account application asked for the same address {mal}.',
    'The account application is in German only.',
  ],
};

const identifying: Sentences = {
  de: [
    'Das Videoident hat {mal} abgebrochen, zuletzt nach {minuten} Minuten.',
    'Beim Videoident wurde mein Ausweis nicht erkannt, das Licht sei zu schwach.',
    'Für das Postident stand ich {minuten} Minuten in der Schlange.',
    'Die Legitimation scheitert an meinem Reisepass, ohne dass jemand sagt, warum.',
    'Nach dem dritten Videoident hatte ich keine Lust mehr auf Ihre Bank.',
    'Legitimation per Video um 22 Uhr? Um sechs ist bei Ihnen Schluss.',
    'Mein Videoident wurde {zeit} abgelehnt, weil hinter mir ein Fenster war.',
    'Zum Postident mit zwei kleinen Kindern, so hatte ich mir das nicht vorgestellt.',
    'Wer einen ausländischen Pass hat, fällt durch die Legitimation.',
    'Video-Ident auf dem {geraet}: Bild schwarz, Ton weg, von vorn.',
    'Die Legitimation war das Schlimmste an der ganzen Kontoeröffnung.',
    'Der Mensch im Videoident legte mitten im Gespräch auf.',
    'Erst Videoident, dann doch Postident, das hat mich {tage} Tage gekostet.',
  ],
  en: [
    'The video identification broke off {mal}, the last time after {minuten} minutes.',
    'Video identification rejected my passport without a reason.',
    'I had to verify my identity {mal} before it worked.',
    'The identity check closes at six, who is at home by then?',
    'The identity check did not accept my residence permit.',
    'Video identification on my {geraet} showed a black screen.',
  ],
};

const waitingForIt: Sentences = {
  de: [
    'Auf das Starterpaket warte ich {seit}.',
    'Die Eröffnungsbestätigung kam nach {tage} Tagen, das Starterpaket gar nicht.',
    'Im Starterpaket fehlte die Hälfte.',
    'Ohne Eröffnungsbestätigung zahlt mir mein Arbeitgeber kein Gehalt.',
    'Seit {tage} Tagen habe ich ein Konto und keinen Kontozugang, das Starterpaket ist wohl verloren.',
  ],
  en: [
    'I have been waiting for my welcome pack {seit}.',
    'The opening confirmation took {tage} days.',
    'Half of the welcome pack was missing.',
  ],
};

const unspoken: Sentences = {
  de: [
    'Bis ich bei Ihnen Kunde war, vergingen {tage} Tage.',
    'Der Mensch vor der Kamera wollte meinen Pass {mal} von allen Seiten sehen.',
    'Ich wollte neu zu Ihnen kommen und wurde behandelt wie ein Bittsteller.',
    'Bei der Konkurrenz war ich in zehn Minuten Kunde, hier nach {tage} Tagen noch nicht.',
    'Vor der Kamera saß ich {minuten} Minuten, dann war die Verbindung weg.',
    'Mein Pass wurde ohne Begründung nicht angenommen, damit war für mich Schluss.',
    'Neukunden macht man es hier wirklich nicht leicht.',
    'Als Student aus dem Ausland kommt man bei Ihnen kaum hinein.',
  ],
  en: [
    'It took {tage} days until I was a customer.',
    'My passport had to be held into the camera {mal}.',
    'Elsewhere I was a customer within ten minutes, here not after {tage} days.',
    'As a newcomer to the country you hardly get in here.',
  ],
};

/** Opening an account, as the survey hears of it: the application and proving who one is. */
export const kontoeroeffnungErschwert: Strand = {
  theme: 'kontoeroeffnung',
  tone: 'negative',
  sources: ['nps-befragung'],
  worded: {
    de: [...applying.de, ...identifying.de],
    en: [...applying.en, ...identifying.en],
  },
  paraphrased: unspoken,
};

/** The same unasked, where people also complain of waiting for the first post. */
export const kontoeroeffnungBeklagt: Strand = {
  theme: 'kontoeroeffnung',
  tone: 'negative',
  sources: ['app-bewertungen', 'servicecenter-tickets'],
  worded: {
    de: [...applying.de, ...identifying.de, ...waitingForIt.de],
    en: [...applying.en, ...identifying.en, ...waitingForIt.en],
  },
  paraphrased: unspoken,
};

/** The new account is in use: praise for the move from another bank. */
export const kontoeroeffnungGelungen: Strand = {
  theme: 'kontoeroeffnung',
  tone: 'positive',
  worded: {
    de: [
      'Der Kontowechsel war in {minuten} Minuten erledigt, ohne einen einzigen Anruf.',
      'Ihr Umzugsservice hat alle Lastschriften mitgenommen, großartig.',
      'Beim Kontowechsel haben Sie mir alles abgenommen.',
      'Dank Umzugsservice kam schon das erste Gehalt auf das richtige Konto.',
      'Der Kontowechsel lief reibungslos, damit hätte ich nicht gerechnet.',
      'Umzugsservice angeklickt, {tage} Tage später war alles umgestellt.',
      'So einfach war ein Kontowechsel noch nie.',
      'Kontoeröffnung und Kontowechsel an einem Abend, Hut ab.',
    ],
    en: [
      'The switching service moved all my direct debits.',
      'The account switch was done in {minuten} minutes.',
      'Thanks to the switching service my first salary arrived in the right place.',
      'The easiest account switch I have ever had.',
    ],
  },
  paraphrased: {
    de: [
      'Das neue Konto lief vom ersten Tag an.',
      'Von der alten Bank herüberzukommen war ein Kinderspiel.',
      'Alle meine Lastschriften sind von allein mitgekommen.',
      'Das erste Gehalt war pünktlich da, ganz ohne Zutun.',
    ],
    en: ['Moving over from my old bank was child’s play.', 'All my direct debits came along by themselves.'],
  },
};
