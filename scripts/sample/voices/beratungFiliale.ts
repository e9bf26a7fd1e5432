import type { Strand } from './strand.ts';

/** Advice in the branch, as customers praise it when asked. */
export const beratungGelobt: Strand = {
  theme: 'beratung-filiale',
  tone: 'positive',
  worded: {
    de: [
      'Die Beratung in der Filiale war ausführlich und verständlich.',
      'Mein Berater hat sich {minuten} Minuten Zeit genommen.',
      'Im Beratungsgespräch wurde alles so erklärt, dass auch ich es verstehe.',
      'Unsere Beraterin kennt uns seit Jahren, das schafft Vertrauen.',
      'Ich wurde sehr gut beraten, ohne dass mir etwas aufgedrängt wurde.',
      'Für die Altersvorsorge hätte ich keine bessere Beratung bekommen können.',
      'Wegen der Beratung vor Ort bleibe ich bei dieser Bank.',
      'Der Berater hat nachgerechnet und uns von etwas Teurerem abgeraten.',
      'Endlich ein Beratungsgespräch, in dem zugehört wird.',
      'Die Beraterin hat {zeit} sofort eine Lösung gefunden.',
      'Zum Hauskauf wurden wir in der Filiale hervorragend beraten.',
      'Im Erstgespräch zur Baufinanzierung hat uns der Berater Mut gemacht.',
      'Nach dem Beratungstermin zur Baufinanzierung wussten wir, was wir uns leisten können.',
      'Unser Traum vom Haus wurde in der Beratung ernst genommen und ehrlich durchgerechnet.',
      'Wir wollten ein Haus kaufen, und die Beraterin hat uns {minuten} Minuten lang alles erklärt.',
      'Die Beratung im Erstgespräch war besser als bei drei anderen Banken.',
      'Meine Beratung {zeit} war ehrlich und auf den Punkt.',
      'Persönliche Beratung, wie man sie heute selten findet.',
      'Der Berater vor Ort hat alle Fragen beantwortet.',
      'Bei der Beratung fühlte ich mich ernst genommen.',
      'Mit meiner Beraterin bin ich rundum zufrieden.',
      'Das Beratungsgespräch hat uns bei der Entscheidung sehr geholfen.',
      'Beratung und Betreuung in meiner Filiale verdienen die volle Punktzahl.',
    ],
    en: [
      'The advice at the branch was thorough and easy to follow.',
      'My adviser took {minuten} minutes for me.',
      'I was well advised and nothing was pushed on me.',
      'Our adviser has known us for years and that builds trust.',
      'The consultation {zeit} answered every question.',
      'Honest advice on our house purchase.',
      'At the first mortgage meeting our adviser calculated everything twice.',
      'We are thinking of buying a house and the advice was excellent.',
      'The adviser even talked us out of something more expensive.',
      'Personal advice like this is rare today.',
      'Because of the advice in the branch I stay with this bank.',
    ],
  },
  paraphrased: {
    de: [
      'Das Gespräch in der Filiale hat mir wirklich weitergeholfen.',
      'Man hat sich {minuten} Minuten Zeit genommen und mir alles in Ruhe erklärt.',
      'Vor Ort hat man mir zugehört und etwas Passendes empfohlen.',
      'Mein Ansprechpartner am Schreibtisch gegenüber kennt sich wirklich aus.',
      'Wir haben gemeinsam gerechnet und ich habe jeden Schritt verstanden.',
      'Der Termin in der Filiale war jede Minute wert.',
      'Mir wurde nichts aufgeschwatzt, im Gegenteil.',
      'Das Erstgespräch zu unserem Traum vom Haus war eine Freude.',
      'Im Termin {zeit} blieb keine Frage offen.',
    ],
    en: [
      'The meeting at the branch made my decision easy.',
      'They listened and explained everything without any hurry.',
      'My contact across the desk knows the subject inside out.',
      'Nothing was pushed on me, quite the opposite.',
    ],
  },
};

/** Advice in the branch, as the dissatisfied speak about it. */
export const beratungBemaengelt: Strand = {
  theme: 'beratung-filiale',
  tone: 'negative',
  worded: {
    de: [
      'Die Beratung war ein Verkaufsgespräch, mehr nicht.',
      'Mein Berater wechselt alle paar Monate.',
      'Im Beratungsgespräch ging es nur um das Produkt des Monats.',
      'Der Berater wusste weniger über Zinsen als ich.',
      'Zur Beratung bekam ich erst in {tage} Tagen einen Termin.',
      'Ich wurde falsch beraten und zahle jetzt drauf.',
      'Nach der Beratung hatte ich mehr Fragen als vorher.',
      'Die Beraterin hat meine Fragen überhaupt nicht beantwortet.',
    ],
    en: [
      'The advice was a sales pitch and nothing more.',
      'My adviser changes every few months.',
      'I had to wait {tage} days for a consultation.',
      'I was badly advised and pay for it now.',
    ],
  },
  paraphrased: {
    de: [
      'Im Termin wollte man mir nur etwas verkaufen.',
      'Mein Gegenüber in der Filiale hatte keine Ahnung von Anlagen.',
      'Man hat mir etwas aufgeschwatzt, das ich nie wollte.',
      'Nach einer halben Stunde Gespräch war ich so klug wie zuvor.',
    ],
    en: [
      'They only wanted to sell me something.',
      'The person at the desk knew less about investments than I do.',
    ],
  },
};
