/** German words of the page that stands in for one that cannot be reached and is not kept. */
export const away = {
  title: 'Ohne Verbindung',
  text: 'Das Netz ist gerade nicht erreichbar, und diese Seite ist auf diesem Gerät nicht gespeichert.',
  again: 'Noch einmal versuchen',
  kept: 'Auf diesem Gerät gespeichert',
  until: 'Was schon gelesen wurde, bleibt höchstens sieben Tage und nur bis zum nächsten Stand der Seiten.',
  none: 'Noch ist keine Seite gespeichert.',
};
