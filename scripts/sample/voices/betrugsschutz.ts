import type { Strand } from './strand.ts';

/** Phishing, payments held back and the worry about one's money. */
export const betrugsschutz: Strand = {
  theme: 'betrugsschutz',
  tone: 'negative',
  worded: {
    de: [
      'Ich bekomme {seit} Phishing-Mails, die genau so aussehen wie Ihre.',
      'Meine Zahlung wurde {zeit} als verdächtig gestoppt, und niemand sagte mir Bescheid.',
      'Im Urlaub wurde die Zahlung gesperrt, angeblich aus Sicherheitsgründen.',
      'Eine gesperrte Zahlung, kein Anruf, keine Erklärung.',
      'Auf eine Phishing-Nachricht bin ich hereingefallen, geholfen hat mir danach niemand.',
      'Wie soll ich eine echte Nachricht von Ihnen von einer Betrugsmasche unterscheiden?',
      'Betrüger haben {betrag} abgebucht, und ich soll beweisen, dass ich es nicht war.',
      'Der Verdacht auf Betrug war falsch, trotzdem stand ich {tage} Tage ohne Geld da.',
      'Ihre eigene Mail sah aus wie Phishing, also habe ich sie gelöscht.',
      'Ein verdächtiger Anruf im Namen der Bank, und auf Ihrer Seite finde ich keine Warnung.',
      'Nach dem Betrugsversuch hat es {tage} Tage gedauert, bis sich jemand gemeldet hat.',
      'Warum wird der Einkauf im Supermarkt als verdächtig eingestuft, der Abbuchung aus Übersee aber nicht?',
      'Ich habe einen Betrug gemeldet und {seit} nichts mehr davon gehört.',
      'Meine Mutter wurde am Telefon von Betrügern ausgefragt, die ihren Namen von der Bank kannten.',
      'Wohin melde ich Phishing? Auf der Startseite steht dazu kein Wort.',
      'Jede zweite Zahlung gesperrt, seit ich im Ausland arbeite.',
      'Die Warnung vor der Phishing-Welle kam erst, als die Hälfte der Nachbarn betroffen war.',
      'Verdächtige Abbuchungen von {betrag} fallen mir auf, Ihnen offenbar nicht.',
    ],
    en: [
      'I keep getting phishing mails that look exactly like yours.',
      'My payment was blocked {zeit} as suspicious and nobody told me.',
      'A blocked payment on holiday, no call and no explanation.',
      'I fell for a phishing message and was left alone with it.',
      'How am I to tell a real message of yours from a scam?',
      'The fraud alert was wrong and I had no money for {tage} days.',
      'I reported fraud and have heard nothing {seit}.',
      'Suspicious bookings of {betrag} went through without a question.',
      'Where do I report phishing? There is not a word on the home page.',
    ],
  },
  paraphrased: {
    de: [
      'Jemand hat sich am Telefon als Bankmitarbeiter ausgegeben, und ich bin darauf reingefallen.',
      'Mir wurden {betrag} gestohlen, und ich soll den Schaden selbst tragen.',
      'An der Kasse ging plötzlich nichts mehr, weil Ihr System mich für einen Gauner hielt.',
      'Ich habe Angst um mein Geld, seit diese falschen Nachrichten kommen.',
      'Der Link in der Nachricht war eine Falle, gewarnt hat mich keiner.',
      'Unbekannte haben in meinem Namen eingekauft.',
      'Ob die Nachricht wirklich von Ihnen ist, kann ich nicht erkennen.',
      'Im Ausland stand ich ohne einen Cent da, weil Ihr Computer Alarm schlug.',
    ],
    en: [
      'Somebody on the phone pretended to be from the bank and I believed him.',
      'Money was stolen from me and I am told it is my own fault.',
      'I am afraid for my money since these fake messages began.',
      'Your system took me for a crook and nothing worked at the till.',
    ],
  },
};
