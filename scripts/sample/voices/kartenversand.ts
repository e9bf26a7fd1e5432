import type { Strand } from './strand.ts';

/** Cards that do not arrive. */
export const kartenversand: Strand = {
  theme: 'kartenversand',
  tone: 'negative',
  worded: {
    de: [
      'Meine neue Karte ist nach {tage} Tagen immer noch nicht da.',
      'Der Kartenversand dauert {tage} Tage, in denen ich ohne Karte dastehe.',
      'Die Ersatzkarte sollte {zeit} kommen, im Briefkasten lag nichts.',
      'Erst kam der PIN-Brief, die Karte selbst {tage} Tage später.',
      'Die Kartenzustellung ging an meine alte Adresse, obwohl ich umgemeldet bin.',
      'Ich warte {seit} auf meine Ersatzkarte.',
      'Zum zweiten Mal wurde die neue Karte angeblich verschickt.',
      'Vor {tage} Tagen gesperrt, die Ersatzkarte ist bis heute nicht eingetroffen.',
      'Wo bleibt die neue Kreditkarte? Der Urlaub beginnt bald.',
      'Der PIN-Brief fehlt, mit der Karte kann ich also nichts anfangen.',
      'Beim Kartenversand gibt es keine Nummer, mit der man die Sendung verfolgen kann.',
      'Die neue Girokarte wurde {mal} verschickt und {mal} nicht zugestellt.',
      'Drei Briefe von Ihnen, aber keine Ersatzkarte.',
      'Warum dauert eine Kartenzustellung in Deutschland {tage} Tage?',
      'Meine neue Karte lag offen im Treppenhaus, so geht Kartenversand nicht.',
      'Die alte ist abgelaufen, die neue Karte lässt auf sich warten.',
      'Für den Kartenversand sollte man einen Tag und eine Uhrzeit wählen können.',
      'Ohne PIN-Brief nützt mir die schönste Karte nichts.',
      'Die Ersatzkarte kam verbogen an, {tage} Tage nach der Bestellung.',
    ],
    en: [
      'My new card has not arrived after {tage} days.',
      'The replacement card was promised {zeit} and never came.',
      'Card delivery takes {tage} days, which is far too long.',
      'The PIN letter came, the card did not.',
      'I am still waiting for my replacement card.',
      'My new card went to an old address.',
      'There is no way to track the card delivery.',
      'The old one expired and the new card is nowhere to be seen.',
    ],
  },
  paraphrased: {
    de: [
      'Im Briefkasten ist auch nach {tage} Tagen kein Plastik von Ihnen.',
      'Ich stehe {seit} ohne Zahlungsmittel da, weil nichts mit der Post kommt.',
      'Die alte ist abgelaufen, und Ersatz ist nicht in Sicht.',
      'Bestellt vor {tage} Tagen, bekommen habe ich bisher nichts zum Bezahlen.',
      'Ihre Sendung ist wohl unterwegs verloren gegangen, ich kann nirgends mehr zahlen.',
      'An der Kasse stehe ich dumm da, weil der Umschlag von Ihnen nicht kommt.',
      'Verloren gemeldet, gesperrt, und dann {tage} Tage Funkstille in der Post.',
    ],
    en: [
      'The old one expired and nothing has come in the post.',
      'I have been without any way to pay for {tage} days because the envelope is lost.',
      'Ordered {tage} days ago, the letterbox is still empty.',
      'I reported it lost and nothing has replaced it since.',
    ],
  },
};
