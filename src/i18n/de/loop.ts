import type { Say } from '../address.ts';
import { germanQuotation } from '../quotation.ts';

/** Outcomes of actions, the board, "you said, we did". */
export function loop(say: Say) {
  return {
    because: {
      dropped: 'Die Maßnahme wurde verworfen, deshalb wird nichts gemessen.',
      noMetric: 'Für diese Maßnahme ist keine Kennzahl benannt; ob sie geholfen hat, lässt sich nicht sagen.',
      noExpectation:
        'Es ist nicht vereinbart, in welche Richtung und um wie viel sich die Kennzahl ändern soll.',
      noWindow: 'Es ist nicht vereinbart, welche Monate verglichen werden.',
      notShipped: 'Noch nicht umgesetzt. Gelesen wird die Kennzahl, wenn der Zeitraum danach vorüber ist.',
      windowRuns:
        'Der Zeitraum danach läuft noch. Bis er vorüber ist, sagt diese Seite bewusst nichts über die Wirkung.',
      notMeasured: 'Die Kennzahl lässt sich nicht in beiden Zeiträumen ablesen.',
      fewCases: (n: string) =>
        `In mindestens einem Zeitraum liegen weniger als ${n} Fälle vor; darauf lässt sich kein Urteil stützen.`,
      intervalTooWide:
        'Das Intervall reicht über die vereinbarte Mindeständerung hinweg: Weder eine Änderung noch ihr Ausbleiben ist belegt.',
      moved:
        'Das ganze 95-%-Intervall der Änderung liegt jenseits der Mindeständerung, in der erwarteten Richtung.',
      worse:
        'Das ganze 95-%-Intervall der Änderung liegt jenseits der Mindeständerung, in der falschen Richtung.',
      unchanged:
        'Das 90-%-Intervall der Änderung liegt innerhalb der Mindeständerung: Was sich geändert hat, ist zu wenig, um zu zählen.',
    },
    measuredBefore: 'Gemessen vorher',
    measured: (value: string, interval: string, n: string) => `${value} (${interval}), n = ${n}`,
    baseline: {
      near: (declared: string, measured: string) =>
        `Der vereinbarte Ausgangswert (${declared}) ist nicht der gemessene (${measured}), liegt aber in dessen 95-%-Intervall. Vereinbart wurde er vor der Umsetzung; gemessen wird erst am Ende, über alle Monate des Zeitraums und mit allen Stimmen, die bis heute vorliegen. Das Urteil stützt sich allein auf das Gemessene.`,
      far: (declared: string, measured: string) =>
        `Der vereinbarte Ausgangswert (${declared}) liegt außerhalb des 95-%-Intervalls um den gemessenen (${measured}): Er wurde anders gerechnet oder galt für andere Stimmen. Das Urteil stützt sich allein auf das Gemessene.`,
    },
    result: 'Gemessene Wirkung',
    chartTitle: (metric: string) => `${metric}, vorher und nachher`,
    chartCaption: (n: string) =>
      `Punkte je Monat mit 95-%-Intervall, n = ${n}. Schattiert: die beiden Zeiträume mit ihrem Wert.`,
    shipped: 'umgesetzt',
    window: 'Zeitraum',
    months: 'Monate',
    interval: '95-%-Intervall',
    cases: 'n',
    spared: { before: 'Vergleichsgruppe vorher', after: 'Vergleichsgruppe nachher' },
    yearBefore: 'Dieselben Monate im Vorjahr',
    earlier: 'Zwölf Monate davor',
    arithmetic: 'So gerechnet',
    change: 'Änderung',
    least: 'vereinbarte Mindeständerung',
    interval95: '95-%-Intervall der Änderung (verändert wie erwartet oder schlechter)',
    interval90: '90-%-Intervall der Änderung (unverändert)',
    method: 'Verfahren',
    methods: {
      score: 'Unterschied zweier Anteile, Intervall nach Newcombe',
      scoreInDifferences:
        'Änderung minus Änderung der Vergleichsgruppe, Intervalle nach Newcombe und Zou/Donner',
      welch: 'Unterschied zweier Mittelwerte nach Welch',
      welchInDifferences: 'Änderung minus Änderung der Vergleichsgruppe nach Welch',
    },
    doubts: 'Änderung, nicht Ursache',
    notCause:
      'Verglichen werden zwei Zeiträume. Was sich geändert hat, kann an der Maßnahme liegen oder an etwas anderem, das zur selben Zeit geschah.',
    season: (value: string) =>
      `Jahreszeit: In denselben Monaten des Vorjahres lag der Wert bei ${value}. Ein Muster, das jedes Jahr wiederkehrt, wäre keine Wirkung.`,
    noSeason:
      'Jahreszeit: Aus denselben Monaten des Vorjahres liegen zu wenige Stimmen vor; ein jährliches Muster lässt sich nicht ausschließen.',
    peak: 'Rückkehr zum Üblichen: Der Zeitraum vorher war auffällig schlecht, verglichen mit den Monaten davor. Ein Teil der Änderung kann die Rückkehr zum Gewohnten sein.',
    noPeak:
      'Rückkehr zum Üblichen: Der Zeitraum vorher war nicht auffällig schlechter als die zwölf Monate davor.',
    peakUnknown:
      'Rückkehr zum Üblichen: Über die Monate vor dem ersten Zeitraum ist zu wenig bekannt, um zu sagen, ob er ein Ausreißer war.',
    declared: {
      before: (day: string) =>
        `Vorher vereinbart: Kennzahl, Richtung und Zeiträume stehen seit dem ${day} unverändert in der Versionsgeschichte.`,
      changed: (field: string, day: string) =>
        `Nachträglich geändert: ${germanQuotation(field)} wurde nach der Umsetzung geändert, am ${day}.`,
      changedNow: (field: string) =>
        `Nachträglich geändert: ${germanQuotation(field)} weicht von dem ab, was bei der Umsetzung vereinbart war.`,
      noHistory:
        'Nicht überprüft: Dieses Wiki wurde ohne Versionsgeschichte gebaut. Ob das vorher vereinbart war, ist nicht belegt.',
      shallow:
        'Nicht überprüft: Die Versionsgeschichte ist verkürzt. Ob das vorher vereinbart war, ist nicht belegt.',
      notCommitted: 'Nicht überprüft: Diese Maßnahme steht noch nicht in der Versionsgeschichte.',
      beginsAfter:
        'Nicht überprüft: Die Versionsgeschichte beginnt erst nach der Umsetzung. Ob das vorher vereinbart war, ist nicht belegt.',
    },
    fields: {
      metric: 'Kennzahl',
      baseline: 'Ausgangswert',
      expected: 'Erwartete Wirkung',
      window: 'Zeiträume',
      comparison: 'Vergleichsgruppe',
    },
    board: {
      title: 'Maßnahmen nach Stand',
      lead: 'Was vorgeschlagen, zugesagt und umgesetzt ist, wer dafür einsteht und was daraus wurde. Überfälliges steht oben.',
      of: (owner: string) => `Maßnahmen nach Stand: ${owner}`,
      owners: 'Verantwortlich',
      everybody: 'Alle',
      overdue: (count: string) => `${count} überfällig`,
      nothing: 'Nichts in diesem Stand.',
      columns: 'Maßnahmen nach ihrem Stand',
      withAction: 'der Erkenntnisse haben eine Maßnahme',
      toAction: 'von der Erkenntnis zur Maßnahme',
      toShipped: 'von der Maßnahme zur Umsetzung',
      toVerified: 'von der Umsetzung zur geprüften Wirkung',
      moved: 'der umgesetzten Maßnahmen haben ihre Kennzahl wie erwartet verändert',
      days: { one: 'Tag', other: 'Tage' },
      none: 'noch keine',
      median: 'Median',
      how: 'So gerechnet, und woraus',
      rules: {
        withAction:
          'Veröffentlichte Erkenntnisse, auf die mindestens eine nicht verworfene Maßnahme antwortet, unter allen veröffentlichten.',
        toAction:
          'Tage von der Veröffentlichung der Erkenntnis bis zum ersten Vorschlag; stand die Maßnahme schon vorher, zählt sie nicht.',
        toShipped: 'Tage vom Vorschlag (sonst von der Zusage) bis zur Umsetzung.',
        toVerified: 'Tage von der Umsetzung bis zur Prüfung ihrer Wirkung.',
        moved:
          'Umgesetzte Maßnahmen, deren Wirkung ablesbar ist. „Zu früh“ und „nichts vereinbart“ zählen nicht mit, „zu wenig Daten“ schon.',
      },
      counts: 'ja',
      countsNot: 'nein',
      ofN: (hits: string, n: string) => `${hits} von ${n}`,
    },
    said: {
      title: say('Sie haben gesagt, wir haben getan', 'Du hast gesagt, wir haben getan'),
      lead: 'Was Kundinnen und Kunden uns gesagt haben, was wir daraufhin geändert haben und ob es geholfen hat. Auch dann, wenn nicht.',
      said: say('Sie haben gesagt', 'Du hast gesagt'),
      did: { done: 'Wir haben getan', doing: 'Daran arbeiten wir', open: 'Das haben wir gehört' },
      undecided: 'Was wir tun, steht noch nicht fest. Sobald es feststeht, steht es hier.',
      result: 'Und hat es geholfen?',
      verdict: {
        moved: 'Ja, soweit wir es messen: Die Zahl hat sich deutlich in die richtige Richtung bewegt.',
        unchanged: 'Nein. Gemessen hat sich nichts geändert, was der Rede wert wäre.',
        worse: 'Nein. Seither ist es schlechter geworden.',
        tooEarly: 'Das wissen wir noch nicht. Wir messen erst, wenn genug Zeit vergangen ist.',
        tooLittleData: 'Das können wir nicht sagen: Dafür haben sich zu wenige gemeldet.',
        notDeclared: 'Das messen wir hier nicht.',
      },
      since: (day: string) => `seit ${day}`,
      figure: (value: string, interval: string, n: string) => `${value} (${interval}, n = ${n})`,
      figures: (before: string, after: string) =>
        `Vorher ${before}, nachher ${after}; in Klammern das 95‑%‑Intervall`,
      more: 'Mehr dazu',
      nothing: {
        text: 'Noch ist hier nichts zu erzählen.',
        next: 'Sobald eine Maßnahme sagt, was Kunden gesagt haben und was getan wurde, steht sie hier.',
      },
      all: 'Alles, was gesagt und getan wurde',
    },
  };
}
