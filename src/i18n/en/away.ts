/** English words of the page that stands in for one that cannot be reached and is not kept. */
export const away = {
  title: 'No connection',
  text: 'The network cannot be reached, and this page is not kept on this device.',
  again: 'Try again',
  kept: 'Kept on this device',
  until: 'What has been read stays for seven days at most, and only until the next edition of these pages.',
  none: 'No page is kept yet.',
};
