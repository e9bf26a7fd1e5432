const total =
  /^(?:summen?|(?:gesamt|zwischen)summe|(?:ins)?gesamt|(?:gesamt)?ergebnis|durchschnitt|mittelwert|mittel|median|anzahl|(?:grand |sub)?totals?|sum|average|avg\.?|mean|count|[øØ∅])\s*:?$/i;

/** Whether a cell is what spreadsheets write in front of sums, in German and English. */
export function isTotalWord(cell: string): boolean {
  return total.test(cell.trim());
}
