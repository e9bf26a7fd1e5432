import type { Strand } from './strand.ts';

/** Nobody knows where an application stands. */
export const bearbeitungsstand: Strand = {
  theme: 'bearbeitungsstand',
  tone: 'negative',
  worded: {
    de: [
      'Ich würde gern den Status meines Antrags sehen, finde ihn aber nirgends.',
      'Seit {tage} Tagen keine Rückmeldung zu unserem Antrag.',
      'Den Bearbeitungsstand konnte mir {zeit} niemand nennen.',
      'Der Antragsstatus steht {seit} auf "in Prüfung".',
      'Ein Zwischenstand wäre schön gewesen, wir mussten dem Verkäufer absagen.',
      'Auf meine Frage nach dem Status hieß es nur, es laufe.',
      'Warum gibt es in der App keinen Bearbeitungsstand zur Finanzierung?',
      'Die Bearbeitungsdauer war mit {tage} Tagen angegeben, jetzt ist es das Doppelte.',
      'Weder per Mail noch in der App bekomme ich einen Zwischenstand.',
      'Keine Rückmeldung, keine Nachfrage, nichts, und das {seit}.',
      'Jedes Paket hat eine Sendungsverfolgung, mein Kreditantrag hat nicht einmal einen Status.',
      'Der Status springt zwischen offen und erledigt hin und her.',
      'Ich musste {mal} nachhaken, um überhaupt einen Zwischenstand zu hören.',
      'Laut Antragsstatus ist alles erledigt, Geld ist aber keines da.',
      'Wer nach dem Bearbeitungsstand fragt, wird von Stelle zu Stelle geschickt.',
      'Ohne Status können wir den Notartermin nicht planen.',
      'Die Bearbeitungsdauer ist nicht das Problem, die fehlende Auskunft schon.',
      'Wir bitten um Rückmeldung zum Stand unseres Antrags vom Anfang des Monats.',
    ],
    en: [
      'I cannot find the status of my application anywhere.',
      'The status has said "in review" for {tage} days.',
      'Nobody can tell me the status of my loan.',
      'A status page like every parcel service has would do.',
      'I asked {mal} for the status and got no answer.',
      'The processing time was given as {tage} days, it has been twice that.',
      'Without any status we cannot plan the move.',
      'There is no progress shown for my application.',
      'The application status jumps back and forth.',
    ],
  },
  paraphrased: {
    de: [
      'Wir hören {seit} nichts von Ihnen und wissen nicht, woran wir sind.',
      'Ist mein Antrag überhaupt angekommen?',
      'Ob da noch jemand dran arbeitet, weiß ich nach {tage} Tagen nicht.',
      'Man reicht etwas ein und dann ist es wie ein schwarzes Loch.',
      'Wie lange dauert das denn noch mit unserem Kredit?',
      'Funkstille {seit}, und der Notar fragt täglich.',
      'Ich tappe im Dunkeln, ob wir die Finanzierung bekommen.',
      'Keiner sagt uns, wie weit Sie sind.',
    ],
    en: [
      'We have heard nothing for {tage} days and do not know where we stand.',
      'Has my application even arrived?',
      'It feels like a black hole once you have sent everything in.',
      'How much longer will this take with our mortgage?',
    ],
  },
};
