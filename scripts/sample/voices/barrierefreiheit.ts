import type { Strand } from './strand.ts';

/** Using the bank with a disability or poor sight. Few voices by plan. */
export const barrierefreiheit: Strand = {
  theme: 'barrierefreiheit',
  tone: 'negative',
  worded: {
    de: [
      'Der Screenreader liest auf der Startseite nur "Schaltfläche" vor.',
      'Mit VoiceOver komme ich nicht zum Feld für den Betrag.',
      'TalkBack überspringt die Liste der Umsätze komplett.',
      'Die Schriftgröße lässt sich in der App nicht ändern.',
      'Grau auf Weiß: Der Kontrast reicht mir als sehbehindertem Menschen nicht.',
      'Barrierefreiheit ist für die App offenbar ein Fremdwort.',
      'Die Vorlesefunktion liest den Kontostand ohne Komma vor.',
      'Bei größerer Schrift verschwindet der Knopf zum Absenden.',
      'Der Kontrast der Knöpfe ist im Sonnenlicht nicht zu erkennen.',
      'Wer auf den Screenreader angewiesen ist, kann keinen Vorgang abschließen.',
      'Barrierefrei ist das nicht: Ohne Maus erreiche ich die Schaltflächen nicht.',
      'Mit doppelter Schriftgröße überlappen sich die Beträge.',
      'Für sehbehinderte Kunden fehlt eine Ansicht mit starkem Kontrast.',
      'Die Bilder im Postfach haben für den Screenreader keinen Text.',
      'Mit VoiceOver ist der Schieberegler nicht zu bedienen.',
      'TalkBack nennt den Knopf nur "Bild 4".',
      'Bitte denken Sie an Barrierefreiheit, nicht jeder sieht so gut wie Ihre Entwickler.',
      'Die Schriftgröße im Kontoauszug ist winzig.',
    ],
    en: [
      'The screen reader only says "button" on the start page.',
      'VoiceOver never reaches the amount field.',
      'The font size cannot be changed in the app.',
      'Grey on white, the contrast is far too weak for me.',
      'Accessibility seems to be an afterthought.',
      'As a visually impaired customer I cannot finish anything on my own.',
      'TalkBack skips the whole list.',
      'The buttons have no text for a screen reader.',
      'The contrast of the buttons is hopeless in sunlight.',
    ],
  },
  paraphrased: {
    de: [
      'Ich sehe schlecht, und die Buchstaben sind einfach zu klein.',
      'Ohne Augenlicht ist diese App nicht zu benutzen.',
      'Meine Hände zittern, die Knöpfe sind viel zu winzig.',
      'Blass auf blass, das kann ich mit meinen Augen nicht entziffern.',
      'Ich bin auf die Sprachausgabe angewiesen, und die bleibt stumm.',
      'Als Blinder bin ich hier auf Hilfe angewiesen.',
      'Nur mit der Tastatur komme ich nicht bis zum Ende.',
      'Für jemanden mit Rot-Grün-Schwäche sehen Ein- und Ausgänge gleich aus.',
    ],
    en: [
      'I am nearly blind and the letters are too small.',
      'My hands shake and the buttons are tiny.',
      'With the keyboard alone I never get to the end.',
      'Being colour-blind, I cannot tell money in from money out.',
    ],
  },
};
