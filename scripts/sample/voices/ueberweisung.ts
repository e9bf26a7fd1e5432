import type { Strand } from './strand.ts';

/** Transfers and the expectation that money arrives at once. */
export const ueberweisung: Strand = {
  theme: 'ueberweisung',
  tone: 'negative',
  worded: {
    de: [
      'Die Überweisung ist {seit} unterwegs und noch immer nicht angekommen.',
      'Echtzeitüberweisung sollte heute überall selbstverständlich sein.',
      'Beim Überweisen verschwindet der Betrag, sobald ich zurückgehe.',
      'Warum dauert eine Überweisung zwischen zwei Konten derselben Bank einen Tag?',
      'Meine Überweisung wurde {zeit} ohne Begründung abgelehnt.',
      'Den Dauerauftrag kann ich auf dem {geraet} nicht ändern.',
      'Bei anderen ist die Echtzeitüberweisung Standard, hier suche ich sie.',
      'Eine Überweisung per Foto der Rechnung klappt in einem von drei Fällen.',
      'Das Limit für Überweisungen stößt bei jeder Handwerkerrechnung an die Grenze.',
      'Der Dauerauftrag wurde {zeit} doppelt ausgeführt.',
      'SEPA-Vorlagen lassen sich nicht mehr speichern.',
      'Wenn ich freitags überweise, ist das Geld am Dienstag da.',
      'Ich erwarte, dass eine Überweisung in Sekunden ankommt, nicht in Tagen.',
      'Nach dem Absenden der Überweisung sehe ich nicht, ob sie raus ist.',
      'Die IBAN muss ich bei jeder Überweisung neu eintippen.',
      'Auslandsüberweisungen gehen in der App gar nicht.',
      'Wieso muss ich für eine Sofortüberweisung an den Rechner?',
      'Eine Terminüberweisung lässt sich nicht mehr löschen.',
    ],
    en: [
      'My transfer has been on its way {seit} and still has not arrived.',
      'Instant payments should be standard today.',
      'I expect a transfer to arrive in seconds, not days.',
      'The transfer was rejected {zeit} without a reason.',
      'I cannot change a standing order on my {geraet}.',
      'A transfer between two accounts of the same bank takes a day.',
      'The limit on transfers is too low for any real bill.',
      'I have to type the payee in again every time.',
      'The standing order was carried out twice.',
    ],
  },
  paraphrased: {
    de: [
      'Mein Geld ist seit {tage} Tagen irgendwo zwischen zwei Konten.',
      'Freunde schicken sich Geld in Sekunden, hier brauche ich Geduld.',
      'Die Miete kam beim Vermieter zu spät an, obwohl ich rechtzeitig abgeschickt habe.',
      'Ich tippe die lange Nummer jedes Mal von Hand ein.',
      'Abgebucht ist es bei mir, angekommen ist es nirgends.',
      'Freitags losgeschickt, dienstags da, und das in unserer Zeit.',
      'Die Rechnung sollte sofort bezahlt sein und war es nach {tage} Tagen nicht.',
      'Geld an meine Schwester zu schicken dauert länger als ein Brief.',
    ],
    en: [
      'My money has been somewhere between two accounts for {tage} days.',
      'Friends send each other money in seconds, here I need patience.',
      'The rent reached my landlord late although I sent it in time.',
      'It left my account and arrived nowhere.',
    ],
  },
};
