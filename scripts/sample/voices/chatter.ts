import type { SourceId } from '../plan.ts';
import type { Frame } from './strand.ts';
import { testkaufFrame } from './testkauf.ts';

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
      'Zinsen auf dem Tagesgeld sind in Ordnung.',
      'Man weiß, woran man ist.',
    ],
    en: [
      'I have been happy here for years.',
      'Works well on my {geraet}.',
      'Does what it should do.',
      'Nothing to grumble about.',
      'Everything has worked so far.',
      'I would choose this bank again.',
      'I like seeing my spending at once.',
      'Paying with my {geraet} works in every shop.',
      'Opening the account took {minuten} minutes.',
      'Simple and clear, I like it.',
      'I recommended the bank to a neighbour {zeit}.',
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
      'Ich nutze hauptsächlich das Online-Banking am Rechner.',
      'Kann dazu noch nicht viel sagen.',
      'Weder besonders gut noch besonders schlecht.',
      'Wäre schön, wenn man Umsätze in Gruppen ordnen könnte.',
      'Gerne mehr Auswertungen meiner Ausgaben.',
      'Ich vergleiche gerade mehrere Banken.',
      'Habe mein Konto noch nicht lange genug für ein Urteil.',
      'Mittelmaß, wie überall.',
      'Kontoauszüge dürften gern früher da sein.',
      'Für mich reicht es.',
      'Ein Haushaltsbuch wäre eine schöne Ergänzung.',
      'Benutze eigentlich nur zwei Funktionen davon.',
      'Die Farben sind Geschmackssache.',
      'Ich bin erst seit Kurzem Kunde.',
    ],
    en: [
      'It is a bank, what can I say.',
      'Fine, no more and no less.',
      'A dark mode would be nice.',
      'I mostly use online banking on my computer.',
      'Too early to say much.',
      'I am comparing several banks at the moment.',
      'Average, like everywhere.',
      'It is enough for me.',
      'A budget planner would be a nice addition.',
      'The colours are a matter of taste.',
      'I only use two features of it.',
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
      'Die App stürzt {immer} ab.',
      'Auf dem {geraet} ruckelt alles.',
      'Nie wieder.',
      'Enttäuschend, ich hatte mehr erwartet.',
      'Zinsen auf Erspartes: ein Hohn.',
      'Von einer Bank erwarte ich etwas anderes.',
      'Werbung, Werbung, Werbung.',
      'Immer wieder Wartungsarbeiten, meist {immer}.',
      'Der Chatbot versteht keine einzige Frage.',
      'Man fühlt sich wie eine Nummer.',
      'Die Kündigung meines Sparvertrags kam ohne Vorwarnung.',
      'Auf meine Mail kam bis heute nichts Brauchbares.',
      'Nach {tage} Tagen immer noch keine Lösung.',
      'Die Umsätze fehlen {seit}.',
    ],
    en: [
      'This bank used to be better.',
      'I am thinking about leaving.',
      'The app keeps crashing {immer}.',
      'Everything stutters on my {geraet}.',
      'Disappointing, I expected more.',
      'The chatbot does not understand a single question.',
      'You feel like a number.',
      'Maintenance again and again.',
      'Still no solution after {tage} days.',
    ],
  },
};

/** Requests to the contact centre that are neither praise nor complaint. */
const requests: Frame = {
  tone: 'neutral',
  sentences: {
    de: [
      'Bitte teilen Sie mir mit, bis wann ich meinen Freistellungsauftrag ändern kann.',
      'Ich ziehe um und möchte meine Anschrift ändern.',
      'Wie kann ich ein Gemeinschaftskonto eröffnen?',
      'Bitte senden Sie mir die Jahressteuerbescheinigung zu.',
      'Ich möchte eine Vollmacht für meine Tochter einrichten.',
      'Welche Zinsen gelten zurzeit für Festgeld?',
      'Wie funktioniert der Wechselservice?',
      'Bitte bestätigen Sie die Kündigung meines Sparvertrags.',
      'Haben Sie Sparpläne ab 25 Euro?',
      'Gibt es für Studierende ein eigenes Konto?',
      'Ich habe geheiratet und brauche mein Konto auf den neuen Namen.',
      'Kann ich mein Tageslimit für {tage} Tage erhöhen lassen?',
      'Auf meinem Auszug steht eine Buchung, die ich nicht zuordnen kann.',
      'Bis wann muss ich eine Lastschrift zurückgeben?',
      'Ich möchte am {wochentag} einen Termin zur Geldanlage vereinbaren.',
      'Kann ich mein Depot einer anderen Bank zu Ihnen übertragen?',
      'Bitte schicken Sie mir die Zinsbescheinigung für das letzte Jahr.',
      'Wie hebe ich im Urlaub außerhalb Europas Geld ab?',
      'Unser Verein sucht ein Konto, was ist dafür nötig?',
      'Ich habe {zeit} ein Darlehen getilgt und brauche die Löschungsbewilligung.',
      'Wie stelle ich auf den elektronischen Kontoauszug um?',
    ],
    en: [
      'Please tell me how to change my address.',
      'How do I open a joint account?',
      'Is there an account for students?',
      'I would like to give my daughter access to my account.',
      'Which interest rate applies to savings at the moment?',
      'There is a booking on my statement that I do not know.',
      'Can my daily limit be raised for {tage} days?',
      'I got married and need my account in the new name.',
      'How do I withdraw cash on holiday outside Europe?',
      'Until when can I return a direct debit?',
      'Can I move my shares from another bank to you?',
    ],
  },
};

/** What only reviewers with stars to give would say. */
const stars: Readonly<Record<'good' | 'bad', Frame>> = {
  good: {
    tone: 'positive',
    sentences: {
      de: [
        'Fünf Sterne, weil es einfach läuft.',
        'Verdiente fünf Sterne.',
        'Beste Banking-App, die ich bisher hatte.',
      ],
      en: [
        'Five stars because it just works.',
        'Well-earned five stars.',
        'Best banking app I have had so far.',
      ],
    },
  },
  bad: {
    tone: 'negative',
    sentences: {
      de: [
        'Ein Stern ist noch zu viel.',
        'Null Sterne gehen leider nicht.',
        'Vor dem letzten Update wären es fünf Sterne gewesen.',
      ],
      en: [
        'One star is too much.',
        'Zero stars if I could.',
        'It would have been five stars before the last update.',
      ],
    },
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
      'Die Einladung zum Kundenabend samt Anmeldung fand ich originell.',
      'Beim Kundentag war das Menü besser als die Vorträge.',
      'Der Status als Premiumkunde bringt mir wenig.',
      'Mein Steuerberater hat mir das Konto empfohlen.',
      'Das Formular für die Schulanmeldung hing bei Ihnen aus, praktisch.',
    ],
    en: [
      'At your event the menu was better than the talks.',
      'My status as a premium customer brings me little.',
      'A friend gave me the advice to open an account here.',
    ],
  },
};

/** A sort of chatter and its weight. */
export interface ChatterShare {
  /** Its sentences. */
  readonly frame: Frame;
  /** Weight among the sorts of a source. */
  readonly weight: number;
}

/** What the voices of each source say that is on no theme. */
export const chatter: Readonly<Record<SourceId, readonly ChatterShare[]>> = {
  'nps-befragung': [
    { frame: praise, weight: 50 },
    { frame: remarks, weight: 30 },
    { frame: complaints, weight: 18 },
    { frame: misleading, weight: 2 },
  ],
  'app-bewertungen': [
    { frame: praise, weight: 40 },
    { frame: stars.good, weight: 8 },
    { frame: remarks, weight: 26 },
    { frame: complaints, weight: 20 },
    { frame: stars.bad, weight: 4 },
    { frame: misleading, weight: 2 },
  ],
  'servicecenter-tickets': [
    { frame: requests, weight: 70 },
    { frame: complaints, weight: 29 },
    { frame: misleading, weight: 1 },
  ],
  'testkauf-filiale': [{ frame: testkaufFrame, weight: 1 }],
  'nutzerlabor-notizen': [
    { frame: praise, weight: 40 },
    { frame: remarks, weight: 60 },
  ],
};
