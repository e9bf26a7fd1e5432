import type { Strand } from './strand.ts';

/** Handing in documents. */
export const unterlagen: Strand = {
  theme: 'unterlagen',
  tone: 'negative',
  worded: {
    de: [
      'Für die Unterlagen haben wir ein ganzes Wochenende gebraucht.',
      'Die Unterlagen habe ich {mal} eingereicht, angeblich fehlt immer etwas.',
      'Beim Hochladen des Gehaltsnachweises bricht die Seite ab.',
      'Welche Nachweise als Selbstständiger gelten, erfährt man erst nach der Ablehnung.',
      'Warum kann ich den Gehaltsnachweis nicht einfach mit dem {geraet} fotografieren?',
      'Der Upload nimmt nur PDF, meine Fotos vom {geraet} werden abgelehnt.',
      'Für die Finanzierung sollten wir {tage} verschiedene Nachweise bringen, jeden einzeln.',
      'Niemand sagt, welche Unterlagen wirklich gebraucht werden.',
      'Das Formular springt beim Ausfüllen {mal} an den Anfang zurück.',
      'Unsere Unterlagen sind in der Bank verloren gegangen, wir durften alles noch einmal schicken.',
      'Nach dem Upload kommt keine Bestätigung, ob etwas angekommen ist.',
      'Dieselben Unterlagen wollte {zeit} schon die dritte Abteilung sehen.',
      'Die Liste der Unterlagen hat sich während des Antrags {mal} geändert.',
      'Den Gehaltsnachweis habe ich {zeit} geschickt, heute wurde er wieder verlangt.',
      'Zum Hochladen hatte ich {minuten} Minuten, dann war die Sitzung abgelaufen.',
      'Der Upload nimmt den Grundbuchauszug nicht an, angeblich ist die Datei zu groß.',
      'Der Link zum Hochladen war nach {tage} Tagen ungültig.',
      'Auf dem Formular fehlt ein Feld für Selbstständige, also kam alles zurück.',
    ],
    en: [
      'Collecting the documents took us a whole weekend.',
      'I handed in the same documents {mal} and something is always missing.',
      'The upload of my payslip failed {zeit}.',
      'Which documents a freelancer needs you only learn after the rejection.',
      'Your upload rejects photos from my {geraet}.',
      'Nobody can tell me which documents are needed.',
      'So much paperwork for such a small request.',
      'The paperwork was lost in the bank and we had to start again.',
      'The upload link expired after {tage} days.',
    ],
  },
  paraphrased: {
    de: [
      'Kaum ist alles abgegeben, fehlt schon wieder etwas.',
      'Die Liste dessen, was Sie von uns sehen wollen, wird immer länger.',
      'Ich sollte zum dritten Mal dieselben Zettel bringen.',
      'Ein Foto mit dem {geraet} müsste doch reichen, angenommen wird es nicht.',
      'Wir haben alles {mal} geschickt, und keiner weiß, wo es liegt.',
      'Die Steuerbescheide von drei Jahren, und dann waren es die falschen.',
      'Was wir noch alles beibringen sollen, erfahren wir nur scheibchenweise.',
      'Unsere Fotos waren angeblich unscharf, dabei konnte man jede Zahl lesen.',
    ],
    en: [
      'As soon as everything is in, something is missing again.',
      'I had to bring the same papers for the third time.',
      'A photo from my {geraet} should be enough, and is turned down.',
      'We sent everything {mal} and nobody knows where it is.',
    ],
  },
};
