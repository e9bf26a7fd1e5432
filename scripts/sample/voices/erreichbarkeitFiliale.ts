import type { Strand } from './strand.ts';

/** Opening hours and closed branches. */
export const erreichbarkeitFiliale: Strand = {
  theme: 'erreichbarkeit-filiale',
  tone: 'negative',
  worded: {
    de: [
      'Die Öffnungszeiten passen zu keinem Menschen, der arbeitet.',
      'Unsere Zweigstelle wurde geschlossen, ohne uns zu fragen.',
      'Bis zur nächsten Filiale fahre ich jetzt {minuten} Minuten.',
      'Nach der Schließung bleibt uns nur ein Bus in der Stunde.',
      'Mit der Filialschließung verlieren wir im Ort den letzten Treffpunkt.',
      'Bei den neuen Öffnungszeiten ist mittags immer zu.',
      'Ich stand {zeit} vor der Tür, die Öffnungszeiten im Netz stimmen nicht.',
      'Donnerstags bis 18 Uhr wäre eine Öffnungszeit, mit der man etwas anfangen kann.',
      'Erst wurde die Zweigstelle verkleinert, jetzt ist sie ganz weg.',
      'Für meine Mutter ist die nächste Filiale zu weit.',
      'Die Schließung unserer Filiale haben wir aus der Zeitung erfahren.',
      'Jede Filialschließung wird mit dem Internet begründet.',
      'Öffnungszeiten von zehn bis zwölf sind ein Witz.',
      'Ohne Auto ist die nächste Filiale nicht zu erreichen.',
      'Die Zweigstelle hat nur noch an zwei Vormittagen auf.',
      'Seit der Schließung gibt es bei uns auch keinen Automaten mehr.',
      'Wer im Schichtdienst arbeitet, hat von diesen Öffnungszeiten nichts.',
      'Noch eine Schließung, und ich wechsle die Bank.',
    ],
    en: [
      'The opening hours suit nobody who has a job.',
      'Our branch closed and nobody asked us.',
      'The nearest branch is now {minuten} minutes away.',
      'The branch closure leaves us with one bus an hour.',
      'I stood at the door {zeit}, the opening hours online were wrong.',
      'For my mother the nearest branch is too far.',
      'Opening hours from ten to twelve are a joke.',
      'We read about the branch closure in the newspaper.',
      'With these opening hours I need a day off to see you.',
    ],
  },
  paraphrased: {
    de: [
      'Vor Ort ist kaum noch jemand da.',
      'Bei uns im Dorf hat die Bank dichtgemacht.',
      'Ich muss mir freinehmen, um jemanden am Schalter anzutreffen.',
      'Um Geld abzuheben, fahre ich jetzt {minuten} Minuten mit dem Bus.',
      'Die Tür ist immer zu, wenn ich Feierabend habe.',
      'Früher war die Bank um die Ecke, heute ist sie eine Tagesreise.',
      'Für alte Leute ohne Auto gibt es hier nichts mehr.',
      'Mittags stehe ich regelmäßig vor verschlossener Tür.',
    ],
    en: [
      'There is hardly anyone left on site.',
      'The bank has left our village.',
      'I need a day off to find somebody at the counter.',
      'It used to be around the corner, now it is a day trip.',
    ],
  },
};
