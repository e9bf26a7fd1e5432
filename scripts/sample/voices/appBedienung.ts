import type { Strand } from './strand.ts';

/** Finding one's way in the app. */
export const appBedienung: Strand = {
  theme: 'app-bedienung',
  tone: 'negative',
  worded: {
    de: [
      'Die App ist völlig unübersichtlich geworden.',
      'Das Menü hat drei Ebenen, und das Gesuchte steckt immer in der vierten.',
      'Die Bedienung auf dem {geraet} ist ein Geduldsspiel.',
      'Wer hat sich diese Navigation ausgedacht?',
      'Die neue Oberfläche ist schick, aber ich finde nichts wieder.',
      'Alles ist umständlich: fünf Klicks bis zum Kontoauszug.',
      'Im Menü heißt jeder Punkt anders als im Internet.',
      'Intuitiv ist anders, ich habe {minuten} Minuten gesucht.',
      'Die Navigation unten verdeckt den letzten Umsatz.',
      'Zwischen den Konten zu wechseln ist auf dem {geraet} viel zu umständlich.',
      'Die Oberfläche ruckelt und springt beim Scrollen.',
      'Ich hätte gern ein Menü, das ich selbst sortieren kann.',
      'Eine unübersichtliche Startseite voller Werbung, mein Kontostand ganz unten.',
      'Die Bedienung war vor Version {version} deutlich besser.',
      'Das Menü klappt {immer} von allein zu.',
      'Mit einer Hand ist die Bedienung kaum möglich.',
      'Zurück führt immer auf die Startseite, diese Navigation macht mich wahnsinnig.',
      'Für ältere Leute ist die Oberfläche viel zu überladen.',
    ],
    en: [
      'The app has become so cluttered.',
      'The menu has three levels and what I need is in the fourth.',
      'Navigation on my {geraet} is a test of patience.',
      'Whoever designed this layout does not use it.',
      'Not intuitive at all, I searched for {minuten} minutes.',
      'I wish I could sort the menu myself.',
      'The user interface looks nice but I find nothing.',
      'The layout was better before version {version}.',
      'Cluttered home page full of ads, my balance is at the bottom.',
    ],
  },
  paraphrased: {
    de: [
      'Ich suche mich dumm und dämlich, bis ich den Kontoauszug habe.',
      'Früher fand ich alles auf einen Blick, jetzt muss ich raten.',
      'Fünfmal tippen für etwas, das früher einmal tippen war.',
      'Wo ist denn mein Kontostand geblieben?',
      'Man verläuft sich in dieser App.',
      'Alles ist woanders als gewohnt, auch nach Wochen noch.',
      'Die Startseite ist voller Werbung, das Wichtige steht ganz unten.',
      'Ich muss meinen Sohn fragen, wo man etwas findet.',
    ],
    en: [
      'I need five taps for what used to be one.',
      'You get lost in this app.',
      'Everything has moved and I have to guess where.',
      'Where has my balance gone?',
    ],
  },
};
