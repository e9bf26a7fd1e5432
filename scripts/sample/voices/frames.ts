import type { Sentences, Tone } from './strand.ts';

/** How a voice begins before it comes to the point. */
export const openers: Sentences = {
  de: [
    'Eigentlich bin ich zufrieden, aber eines stört.',
    'Kurz zur Sache:',
    'Ich nutze die App {seit}.',
    'Als langjähriger Kunde muss ich das loswerden.',
    'Ich bin seit über zwanzig Jahren bei Ihnen.',
    'Habe lange überlegt, ob ich das schreibe.',
    'Zum wiederholten Mal:',
    'Ich wohne auf dem Land und bin viel unterwegs.',
    'Mein Mann und ich haben ein Gemeinschaftskonto.',
    'Ich bin selbstständig und habe wenig Zeit.',
    'Bin eher vom alten Schlag.',
    'Mit zwei kleinen Kindern muss es schnell gehen.',
    'Nur ein Hinweis:',
    'Ganz ehrlich:',
    'Ich arbeite im Schichtdienst.',
    'Wir bauen gerade.',
    'Bin im ersten Semester und neu hier.',
    'Gerade wieder passiert.',
    'Es ging um eine einfache Sache.',
    'Leider kein gutes Wort heute.',
  ],
  en: [
    'I am mostly happy, but one thing bothers me.',
    'Long-time customer here.',
    'I moved here recently.',
    'Just a short note.',
    'To be honest:',
    'I work shifts.',
    'We are about to build a house.',
    'I am self-employed and short of time.',
    'It happened again {zeit}.',
    'I have used the app for a while.',
    'With two small kids things must be quick.',
    'It was a simple matter.',
  ],
};

/** How a letter with a request begins. */
export const requestOpeners: Sentences = {
  de: [
    'Ich habe eine Frage.',
    'Ich hoffe, Sie können mir helfen.',
    'Eine kurze Frage:',
    'In der Hilfe habe ich dazu nichts gefunden.',
    'Ich schreibe Ihnen wegen einer Formsache.',
    'Vielleicht haben Sie einen Tipp für mich.',
    'Es eilt nicht.',
    'Ich habe {zeit} schon einmal angefragt.',
  ],
  en: [
    'I have a question.',
    'I hope you can help me.',
    'A quick question:',
    'There is no hurry.',
    'I found nothing about it online.',
  ],
};

/** How a letter with thanks begins. */
export const thanks: Sentences = {
  de: [
    'Heute einmal etwas Gutes.',
    'Ich möchte mich bedanken.',
    'Das muss auch einmal gesagt werden.',
    'Nur ein kurzes Dankeschön.',
  ],
  en: ['Something good for once.', 'I would like to say thank you.', 'This needs to be said too.'],
};

/** How a voice goes on, by its tone. */
export const followUps: Readonly<Record<Tone, Sentences>> = {
  positive: {
    de: [
      'Danke dafür!',
      'Das erlebt man selten.',
      'Gerne wieder.',
      'Das darf so bleiben.',
      'Ich habe es gleich weitererzählt.',
      'Deshalb die gute Bewertung.',
      'Da können sich andere etwas abschauen.',
      'Weiter so.',
    ],
    en: [
      'Thank you for that.',
      'That is rare.',
      'Please keep it that way.',
      'I told my friends about it.',
      'Well done.',
    ],
  },
  neutral: {
    de: [
      'Mehr habe ich nicht anzumerken.',
      'Das nur am Rande.',
      'Mal sehen, was noch kommt.',
      'Das ist meine Sicht.',
    ],
    en: ['That is all from me.', 'Just so you know.', 'We will see.'],
  },
  negative: {
    de: [
      'Bitte kümmern Sie sich darum.',
      'Das kann doch nicht so schwer sein.',
      'Andere Banken bekommen das auch hin.',
      'So verliert man Kunden.',
      'Ich bin wirklich enttäuscht.',
      'Wann wird das behoben?',
      'Das war früher anders.',
      'Ich erwarte eine Lösung.',
      'Schade eigentlich.',
      'Mein Verständnis ist langsam aufgebraucht.',
      'Das kostet mich jedes Mal Zeit und Nerven.',
      'Am {wochentag} habe ich es zuletzt versucht.',
      'Meiner Frau geht es genauso.',
      'So geht man nicht mit Stammkunden um.',
      'Nachbessern, bitte.',
      'Ich bin kein Einzelfall, im Bekanntenkreis höre ich dasselbe.',
    ],
    en: [
      'Please sort this out.',
      'It cannot be that hard.',
      'Other banks manage this.',
      'That is how you lose customers.',
      'I am really disappointed.',
      'When will this be fixed?',
      'It was different in the past.',
      'It costs me time and nerves.',
      'I last tried on {wochentag}.',
      'Such a pity.',
    ],
  },
};

/** How a letter with a request goes on. */
export const requestFollowUps: Sentences = {
  de: [
    'Vielen Dank im Voraus.',
    'Ich freue mich auf Ihre Antwort.',
    'Eine kurze Antwort genügt.',
    'Danke für Ihre Hilfe.',
    'Falls noch etwas fehlt, melden Sie sich bitte.',
    'Gern per E-Mail.',
  ],
  en: [
    'Thanks in advance.',
    'I look forward to your answer.',
    'A short answer will do.',
    'By e-mail, please.',
  ],
};

/** Salutations of a ticket. */
export const salutations: Sentences = {
  de: [
    'Guten Tag,',
    'Sehr geehrte Damen und Herren,',
    'Hallo,',
    'Liebes Musterbank-Team,',
    'Moin,',
    'Guten Morgen,',
  ],
  en: ['Hello,', 'Dear Sir or Madam,', 'Hi there,', 'Dear Musterbank team,'],
};

/** Closings of a ticket. */
export const closings: Sentences = {
  de: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Beste Grüße', 'MfG', 'Danke und Gruß'],
  en: ['Kind regards', 'Best wishes', 'Thanks', 'Regards'],
};

/** Notes of an observer in the user lab around what participants say. */
export const labLeads: Sentences = {
  de: [
    'TN {nummer} stockt und sagt: ',
    'TN {nummer}, auf dem {geraet}: ',
    'Zitat TN {nummer}: ',
    'Nach {minuten} Minuten, TN {nummer}: ',
    'TN {nummer} schüttelt den Kopf: ',
    'Auf Nachfrage, TN {nummer}: ',
    'TN {nummer} denkt laut: ',
    'Im Nachgespräch, TN {nummer}: ',
  ],
  en: [
    'P{nummer} hesitates and says: ',
    'P{nummer} on the {geraet}: ',
    'Quote P{nummer}: ',
    'P{nummer} thinks aloud: ',
  ],
};

/** The company's answers to reviews. They name themes too, and must never count as voices. */
export const replies: Sentences = {
  de: [
    'Vielen Dank für Ihre Rückmeldung. Bitte prüfen Sie, ob die neueste Version installiert ist, und melden Sie sich dann neu an.',
    'Danke für Ihre Bewertung! Wir geben den Hinweis an das App-Team weiter.',
    'Es tut uns leid, dass die Anmeldung Schwierigkeiten macht. Unsere Hotline hilft Ihnen gern weiter.',
    'Schön, dass Ihnen die App gefällt. Wir arbeiten weiter an der Bedienung.',
    'Bitte schreiben Sie uns über das Kontaktformular, damit wir uns Ihr Anliegen ansehen können.',
  ],
  en: [
    'Thank you for your feedback. Please check that the latest version is installed and log in again.',
    'Thanks for your review, we have passed it on to the app team.',
    'We are sorry that login is causing trouble. Our hotline is happy to help.',
  ],
};
