import type { Frame, Strand } from './strand.ts';

/** Notes of mystery shoppers: they describe what happened, in the third person, always in German. */
export const testkaufStrands: readonly Strand[] = [
  {
    theme: 'beratung-filiale',
    tone: 'negative',
    worded: {
      de: [
        'Berater fragt weder nach Einkommen noch nach Zielen.',
        'Das Beratungsgespräch dauert {minuten} Minuten, davon die Hälfte Produktvorstellung.',
        'Beraterin bietet sofort den hauseigenen Fonds an, Alternativen nennt sie nicht.',
        'Beratung ohne Bedarfsanalyse, Risiken bleiben unerwähnt.',
        'Der Berater kennt die Förderprogramme nicht und verweist auf die Internetseite.',
        'Im Beratungsgespräch klingelt {mal} das Telefon, der Berater nimmt ab.',
        'Beraterin rechnet ein Beispiel vor, das nicht zum genannten Einkommen passt.',
        'Beratung endet ohne Zusammenfassung und ohne nächsten Schritt.',
        'Berater drängt auf Abschluss noch am selben Tag.',
        'Auf die Frage nach Nebenkosten weicht der Berater aus.',
        'Für die Beratung ist kein Raum frei, das Gespräch findet am Tresen statt.',
        'Ein Beratungsprotokoll wird nicht angeboten.',
        'Beraterin liest die Konditionen vom Bildschirm ab, Rückfragen beantwortet sie nicht.',
        'Der Berater hat für die Beratung nur {minuten} Minuten eingeplant.',
      ],
      en: [],
    },
    paraphrased: {
      de: [
        'Bedarf wird nicht erfragt, das Gespräch beginnt direkt mit dem Angebot.',
        'Testkunde fühlt sich gedrängt, noch heute zu unterschreiben.',
        'Es wird nur ein einziges Produkt vorgestellt, Vergleiche fehlen.',
        'Gesprächspartner kennt die aktuellen Zinsen nicht und muss nachsehen.',
        'Risiken der Anlage werden auf Nachfrage kleingeredet.',
        'Nach {minuten} Minuten wird das Gespräch abgebrochen, weil der nächste Termin wartet.',
      ],
      en: [],
    },
  },
  {
    theme: 'beratung-filiale',
    tone: 'positive',
    worded: {
      de: [
        'Beraterin fragt nach Zielen, Einkommen und Plänen und fasst am Ende zusammen.',
        'Berater legt zwei Wege nebeneinander und rät vom teureren ab.',
        'Beratung in ruhigem Raum, alle Fragen beantwortet.',
        'Das Beratungsgespräch folgt einem klaren Faden und endet mit einem Termin.',
        'Berater erklärt Risiken von sich aus.',
      ],
      en: [],
    },
    paraphrased: {
      de: [
        'Gesprächspartnerin nimmt sich {minuten} Minuten und rechnet gemeinsam mit dem Testkunden.',
        'Empfohlen wird das Passende und nicht das Teuerste.',
      ],
      en: [],
    },
  },
  {
    theme: 'erreichbarkeit-filiale',
    tone: 'negative',
    worded: {
      de: [
        'Die ausgehängten Öffnungszeiten weichen von denen im Internet ab.',
        'Hinweis auf die Schließung hängt nur innen, von außen nicht lesbar.',
        'Die nächste Filiale wird als Ausweg genannt, Fahrtzeit {minuten} Minuten.',
        'Öffnungszeiten am Nachmittag entfallen ohne Ankündigung.',
      ],
      en: [],
    },
    paraphrased: {
      de: [
        'Um 16 Uhr ist bereits abgeschlossen, ein Aushang fehlt.',
        'Nur ein Schalter besetzt, niemand sonst im Haus.',
      ],
      en: [],
    },
  },
  {
    theme: 'unterlagen',
    tone: 'negative',
    worded: {
      de: [
        'Welche Unterlagen mitzubringen sind, war bei der Terminvereinbarung nicht gesagt worden.',
        'Gehaltsnachweis auf dem Smartphone wird nicht angenommen, Kopie verlangt.',
        'Formular für Selbstauskunft nicht vorrätig, soll nachgereicht werden.',
      ],
      en: [],
    },
    paraphrased: {
      de: [
        'Kopien, die im Vorgang schon vorliegen, werden noch einmal verlangt.',
        'Testkunde soll dieselben Zettel noch einmal bringen.',
      ],
      en: [],
    },
  },
  {
    theme: 'medienbruch',
    tone: 'negative',
    worded: {
      de: [
        'Selbstauskunft liegt nur auf Papier vor, obwohl online begonnen wurde.',
        'Testkunde soll das Online-Angebot ausdrucken und beim nächsten Besuch mitbringen.',
        'Einscannen in der Filiale nicht möglich, Versand per Post empfohlen.',
      ],
      en: [],
    },
    paraphrased: {
      de: ['Angaben aus dem Internet liegen nicht vor und werden von Hand noch einmal aufgenommen.'],
      en: [],
    },
  },
  {
    theme: 'barrierefreiheit',
    tone: 'negative',
    worded: {
      de: [
        'Der Eingang ist nicht barrierefrei, die Klingel hängt zu hoch.',
        'Schriftgröße am Automaten nicht einstellbar.',
        'Für Besucher im Rollstuhl ist der Tresen zu hoch.',
      ],
      en: [],
    },
    paraphrased: { de: ['Zwei Stufen am Eingang, eine Rampe ist nicht vorhanden.'], en: [] },
  },
  {
    theme: 'lob-service',
    tone: 'positive',
    worded: {
      de: [
        'Sehr freundlicher Empfang, Getränk angeboten.',
        'Mitarbeiterin am Empfang hilfsbereit, begleitet bis zum Raum.',
        'Auskunft am Schalter kompetent und zügig.',
      ],
      en: [],
    },
    paraphrased: {
      de: [
        'Begrüßung mit Blickkontakt und Lächeln.',
        'Nach Nachfrage wird die Tür aufgehalten und der Weg gezeigt.',
      ],
      en: [],
    },
  },
];

/** What mystery shoppers note besides. */
export const testkaufFrame: Frame = {
  tone: 'neutral',
  sentences: {
    de: [
      'Filiale sauber, Prospekte geordnet.',
      'Drei Kunden vor dem Testkunden, nach {minuten} Minuten an der Reihe.',
      'Begrüßung nach etwa einer Minute.',
      'Raum hell, Bildschirm gut einsehbar.',
      'Namensschild gut lesbar.',
      'Verabschiedung mit Handschlag.',
      'Unterhaltungen am Nebentisch mitzuhören.',
      'Besuch am {wochentag}, mäßiger Andrang.',
      'Prospekt zum Thema wird mitgegeben.',
      'Nachfassen per Mail wird angekündigt.',
      'Testkunde wird gebeten, kurz Platz zu nehmen.',
      'Musik im Raum angenehm leise.',
      'Automat im Vorraum in Betrieb.',
      'Termin war {tage} Tage vorher vereinbart.',
      'Parkplatz vor der Tür vorhanden.',
    ],
    en: [],
  },
};
