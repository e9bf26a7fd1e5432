import type { Strand } from './strand.ts';

/** Begun on the screen, sent on to paper: the break between media while handing in documents. */
export const medienbruch: Strand = {
  theme: 'medienbruch',
  tone: 'negative',
  worded: {
    de: [
      'Online beantragt, und dann soll ich alles ausdrucken und per Post schicken.',
      'Ich besitze keinen Drucker und soll trotzdem alles ausdrucken.',
      'Ausfüllen, ausdrucken, unterschreiben und wieder einscannen: Das ist doch nicht digital.',
      'Den Grundbuchauszug wollten Sie per Post, obwohl ich ihn als Datei habe.',
      'Für eine einzige Unterschrift sollten wir {tage} Seiten ausdrucken.',
      'Mitten im Antrag heißt es plötzlich: bitte ausdrucken und per Einschreiben senden.',
      'Erst am Bildschirm begonnen, dann musste ich {zeit} zum Einscannen in den Copyshop.',
      'Warum muss ich etwas einscannen, das ich Ihnen schon auf Papier gegeben habe?',
      'Wer hat heute noch einen Drucker? Ich stand zum Ausdrucken in der Bücherei.',
      'Per Post kam die Bitte, alles noch einmal auszudrucken, was ich online eingegeben hatte.',
      'Zum Ausdrucken und Einscannen habe ich {minuten} Minuten gebraucht, zum Ausfüllen fünf.',
      'Der Grundbuchauszug ging per Einschreiben hin und kam mit der Bitte um eine Kopie zurück.',
      'Alles am {geraet} ausgefüllt, und am Ende steht da: bitte auf Papier ausdrucken.',
      'Drei Seiten ausdrucken, eine unterschreiben, alle einscannen, das machen wir jetzt {mal}.',
      'Unsere Finanzierung ist digital, bis es ernst wird, dann heißt es ausdrucken.',
      'Es gibt einen Knopf zum Absenden, trotzdem soll ich ausdrucken und zum Briefkasten laufen.',
      'Meine Frau musste alles im Büro ausdrucken, weil Sie nur Papierform annehmen.',
      'Einscannen durfte ich es nicht, den Grundbuchauszug gab es nur per Post.',
    ],
    en: [
      'I applied online and was then told to print out everything and send it by post.',
      'I do not own a printer, why must I print out everything?',
      'Fill in, print out, sign and scan again, that is not digital.',
      'Halfway through I was asked to print out {tage} pages and post them.',
      'I had to scan what I had already given you on paper.',
      'Everything done on my {geraet}, and in the end I had to print out the lot.',
      'To print out and scan it all took me {minuten} minutes, filling it in took five.',
      'A button says send, and still I had to print out the form and walk to the post office.',
      'We had to print out and sign the same page {mal}.',
      'You only accept it on paper, so I had to print out everything at work.',
    ],
  },
  paraphrased: {
    de: [
      'Angefangen habe ich am Handy, beendet habe ich es mit einem dicken Umschlag.',
      'Mitten im Antrag wird aus digital plötzlich wieder Zettelwirtschaft.',
      'Alles doppelt: erst im Netz eintippen, dann von Hand noch einmal.',
      'Die Steuerbescheide wollten sie im Original, mit Briefmarke.',
      'Begonnen am Sofa, geendet am Schalter der Post.',
      'Ich dachte, das geht online, und dann lag ein Rückumschlag im Briefkasten.',
      'Was ich am {geraet} eingebe, muss ich später noch einmal von Hand eintragen.',
      'Für eine Unterschrift bin ich {mal} zur Post gelaufen.',
    ],
    en: [
      'It starts on the phone and ends with a thick envelope.',
      'Halfway through, digital turns into stamps and envelopes.',
      'Everything twice: typed in on the screen first, then again by hand.',
      'For one signature I had to queue at the post office.',
    ],
  },
};
