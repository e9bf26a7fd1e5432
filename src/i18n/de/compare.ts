/** German words of the comparison of personas. */
export const compare = {
  title: 'Personas vergleichen',
  pageTitle: (names: string) => `Vergleich: ${names}`,
  lead: 'Zwei oder drei Kundentypen nebeneinander: was sie wollen, was sie hindert und was sie verbindet.',
  with: 'Vergleichen mit',
  add: 'Dazunehmen',
  remove: 'Weglassen',
  persona: 'Persona',
  both: 'verglichen mit',
  common: 'Was alle betrifft',
  noneCommon: 'Keine Erkenntnis betrifft alle hier Verglichenen.',
  own: 'Nur hier',
  nothing: 'nichts vermerkt',
  left: (count: string, compared: string) =>
    `${count} weitere Personas sind hier nicht aufgeführt: Verglichen werden die ersten ${compared}, sonst gäbe es mehr Vergleiche, als jemand liest.`,
  newest: (when: string) => `neueste Stimme ${when}`,
  composed: 'Eine verdichtete Szene, kein einzelner Mensch.',
  counted: (day: string) => `gezählt am ${day}`,
  lifetimeValue: (range: string) => `Kundenwert ${range}`,
};
