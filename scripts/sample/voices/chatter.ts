import type { Frame } from './strand.ts';

/** Praise that names no theme. */
const praise: Frame = {
  tone: 'positive',
  sentences: {
    de: [
      'Bin seit Jahren zufrieden.',
      'Alles bestens, weiter so!',
      'Läuft auf meinem {geraet} ohne Probleme.',
      'Endlich eine Bank, die funktioniert.',
      'Tut, was es soll.',
      'Ich kann mich nicht beklagen.',
      'Schnell, schlicht, gut.',
      'Meine ganze Familie ist hier Kunde.',
      'Bisher hat immer alles geklappt.',
      'Würde ich jederzeit wieder wählen.',
      'Die Umsätze sind sofort zu sehen, das mag ich.',
      'Das Sparziel mit dem Bildchen motiviert mich.',
      'Mit dem {geraet} bezahlen klappt an jeder Kasse.',
      'Top, ohne Wenn und Aber.',
      'Gefällt mir von Monat zu Monat besser.',
      'Eröffnung des Kontos in {minuten} Minuten erledigt.',
      'Ich fühle mich hier gut aufgehoben.',
      'Genau so muss eine Bank heute sein.',
      'Habe die Bank {zeit} meinen Nachbarn empfohlen.',
      'Der Rechner für die Finanzierung ist richtig gut gemacht.',
      'Einfach, klar, ohne Schnickschnack.',
      'Fünf Sterne, weil es einfach läuft.',
      'Zinsen auf dem Tagesgeld sind in Ordnung.',
      'Man weiß, woran man ist.',
    ],
    en: [
      'I have been happy here for years.',
      'Works well on my {geraet}.',
      'Does what it should do.',
      'No complaints from me.',
      'Everything has worked so far.',
      'I would choose this bank again.',
      'I like seeing my spending at once.',
      'Paying with my {geraet} works in every shop.',
      'Opening the account took {minuten} minutes.',
      'Simple and clear, I like it.',
      'I recommended the bank to a neighbour {zeit}.',
      'Five stars because it just works.',
      'The mortgage calculator is really well made.',
      'I feel in good hands here.',
    ],
  },
};

/** Remarks without praise or complaint. */
const remarks: Frame = {
  tone: 'neutral',
  sentences: {
    de: [
      'Nutze die App seit {tage} Tagen, mal sehen.',
      'Ist halt eine Bank.',
      'Ganz in Ordnung, nicht mehr und nicht weniger.',
      'Es gibt Besseres und Schlechteres.',
      'Ich hätte gern einen dunklen Modus.',
      'Ein Widget für den {geraet} wäre praktisch.',
      'Bitte teilen Sie mir mit, bis wann ich meinen Freistellungsauftrag ändern kann.',
      'Ich ziehe um und möchte meine Anschrift ändern.',
      'Wie kann ich ein Gemeinschaftskonto eröffnen?',
      'Gibt es für Studierende ein eigenes Konto?',
      'Bitte senden Sie mir die Jahressteuerbescheinigung zu.',
      'Ich möchte eine Vollmacht für meine Tochter einrichten.',
      'Welche Zinsen gelten {zeit} für Festgeld?',
      'Ich nutze hauptsächlich das Online-Banking am Rechner.',
      'Kann dazu noch nicht viel sagen.',
      'Weder besonders gut noch besonders schlecht.',
      'Wäre schön, wenn man Umsätze in Gruppen ordnen könnte.',
      'Gerne mehr Auswertungen meiner Ausgaben.',
      'Ich bin erst seit Kurzem Kunde.',
      'Haben Sie Sparpläne ab 25 Euro?',
      'Wie funktioniert der Wechselservice?',
      'Bitte bestätigen Sie die Kündigung meines Sparvertrags.',
    ],
    en: [
      'It is a bank, what can I say.',
      'Fine, no more and no less.',
      'A dark mode would be nice.',
      'Please tell me how to change my address.',
      'How do I open a joint account?',
      'Is there an account for students?',
      'I would like to give my daughter access to my account.',
      'Which interest rate applies to savings {zeit}?',
      'I mostly use online banking on my computer.',
      'Too early to say much.',
      'I have only been a customer for {tage} days.',
      'A widget for my {geraet} would be handy.',
    ],
  },
};

/** Complaints that name no theme. */
const complaints: Frame = {
  tone: 'negative',
  sentences: {
    de: [
      'Früher war diese Bank besser.',
      'Ich überlege ernsthaft zu wechseln.',
      'Seit Wochen nur Ärger.',
      'Die App stürzt {zeit} ständig ab.',
      'Auf dem {geraet} ruckelt alles.',
      'Nie wieder.',
      'Enttäuschend, ich hatte mehr erwartet.',
      'Ein Stern ist noch zu viel.',
      'Zinsen auf Erspartes: ein Hohn.',
      'Von einer Bank erwarte ich etwas anderes.',
      'Werbung, Werbung, Werbung.',
      'Immer wieder Wartungsarbeiten, meist {zeit}.',
      'Der Chatbot versteht keine einzige Frage.',
      'Man fühlt sich wie eine Nummer.',
      'Die Kündigung meines Sparvertrags kam ohne Vorwarnung.',
      'Auf meine Mail kam nur eine Standardantwort.',
      'Nach {tage} Tagen immer noch keine Lösung.',
      'Die Umsätze fehlen seit {zeit}.',
    ],
    en: [
      'This bank used to be better.',
      'I am thinking about leaving.',
      'The app keeps crashing {zeit}.',
      'Everything stutters on my {geraet}.',
      'Disappointing, I expected more.',
      'One star is too much.',
      'The chatbot does not understand a single question.',
      'You feel like a number.',
      'Maintenance again and again.',
      'Still no solution after {tage} days.',
    ],
  },
};

/**
 * Sentences that hold a word of some theme's codebook and are not about that theme: the coding by rules
 * stumbles over them, as it does in real feedback.
 */
const misleading: Frame = {
  tone: 'neutral',
  sentences: {
    de: [
      'Für den Newsletter gab es keine Anmeldung auf der Startseite.',
      'Die Einladung zum Kundenabend samt Anmeldung fand ich originell.',
      'Ein anderes Menü als das der Kantine würde ich mir am Kundentag wünschen.',
      'Eure Stellenanzeige im Bus fand ich intuitiv gut.',
      'Zur Beratung der Stadt habe ich Ihr Haus nicht gebraucht.',
      'Den Status im Spiel meiner Kinder kenne ich besser als meine Rente.',
    ],
    en: [
      'The status of a regular customer brings me little.',
      'My landlord asks for a fee, that is not your fault.',
    ],
  },
};

/** Everything customers say that is on no theme, with the weight of each sort per hundred. */
export const chatter: readonly { readonly frame: Frame; readonly weight: number }[] = [
  { frame: praise, weight: 44 },
  { frame: remarks, weight: 31 },
  { frame: complaints, weight: 23 },
  { frame: misleading, weight: 2 },
];
