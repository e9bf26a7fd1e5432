import type { Strand } from './strand.ts';

/** Handing in documents, and the break between media on the way. */
export const unterlagen: Strand = {
  theme: 'unterlagen',
  tone: 'negative',
  worded: {
    de: [
      'Online beantragt, und dann soll ich die Unterlagen ausdrucken und per Post schicken.',
      'Die Unterlagen habe ich {mal} eingereicht, angeblich fehlt immer etwas.',
      'Beim Hochladen des Gehaltsnachweises bricht die Seite ab.',
      'Ich besitze keinen Drucker und soll trotzdem alles ausdrucken.',
      'Warum kann ich den Gehaltsnachweis nicht einfach mit dem {geraet} fotografieren?',
      'Der Upload nimmt nur PDF, meine Fotos vom {geraet} werden abgelehnt.',
      'Für die Finanzierung sollten wir {tage} verschiedene Nachweise bringen, jeden in Papierform.',
      'Niemand sagt, welche Unterlagen wirklich gebraucht werden.',
      'Das Formular muss ich ausfüllen, ausdrucken, unterschreiben und wieder einscannen.',
      'Unsere Unterlagen sind in der Bank verloren gegangen, wir durften alles noch einmal schicken.',
      'Nach dem Upload kommt keine Bestätigung, ob etwas angekommen ist.',
      'Dieselben Unterlagen wollte {zeit} schon die dritte Abteilung sehen.',
      'Die Liste der Unterlagen hat sich während des Antrags {mal} geändert.',
      'Einscannen, ausdrucken, unterschreiben: Das ist nicht digital.',
      'Zum Hochladen hatte ich {minuten} Minuten, dann war die Sitzung abgelaufen.',
      'Ich sollte den Grundbuchauszug im Original einreichen, obwohl der Upload angeboten wird.',
      'Der Link zum Hochladen war nach {tage} Tagen ungültig.',
      'Auf dem Formular fehlt ein Feld für Selbstständige, also ging alles per Post zurück.',
    ],
    en: [
      'I applied online and was then told to print out the documents and post them.',
      'I handed in the same documents {mal} and something is always missing.',
      'The upload of my payslip failed {zeit}.',
      'I do not own a printer, why must I print out everything?',
      'Your upload rejects photos from my {geraet}.',
      'Nobody can tell me which documents are needed.',
      'So much paperwork for such a small request.',
      'The paperwork was lost in the bank and we had to start again.',
      'The upload link expired after {tage} days.',
    ],
  },
  paraphrased: {
    de: [
      'Angefangen habe ich am Handy, beendet habe ich es mit einem dicken Umschlag.',
      'Mitten im Antrag wird aus digital plötzlich wieder Papier.',
      'Ich sollte zum dritten Mal dieselben Zettel bringen.',
      'Ein Foto mit dem {geraet} müsste doch reichen, stattdessen geht es in den Copyshop.',
      'Alles doppelt: erst im Netz eintippen, dann von Hand auf Papier.',
      'Die Steuerbescheide wollten sie im Original, per Einschreiben.',
      'Was wir noch alles beibringen sollen, erfahren wir nur scheibchenweise.',
      'Für eine Unterschrift musste ich {mal} in den Copyshop.',
    ],
    en: [
      'It starts on the phone and ends with a thick envelope.',
      'I had to bring the same papers for the third time.',
      'A photo from my {geraet} should be enough, instead they want originals by post.',
      'Halfway through, digital turns into paper again.',
    ],
  },
};
