/** Where requests for research go: the address of a form for a new issue, or a mailbox. */
export type RequestTarget = { readonly issue?: string | undefined; readonly email?: string | undefined };

/** What is written into a request. */
export type RequestText = {
  /** One line. */
  readonly title: string;
  /** Lines of the text; where they are too many the last ones are left out. */
  readonly body: readonly string[];
};

/** Characters of a title. */
const TITLE = 120;
/** Characters of an address that every browser, server and mail program takes. */
const LONGEST = 1_800;

/**
 * The link to a request for research that is filled in already.
 * @returns nothing where requests go nowhere, or to something that is neither `https:` nor a mailbox
 */
export function requestHref(target: RequestTarget, { title, body }: RequestText): string | undefined {
  const subject = cut(oneLine(title), TITLE);
  for (let lines = body.length; lines >= 0; lines -= 1) {
    const text = body.slice(0, lines).map(oneLine).join('\n');
    const href =
      target.issue === undefined ? mail(target.email, subject, text) : issue(target.issue, subject, text);
    if (href === undefined || href.length <= LONGEST || lines === 0) return href;
  }
  return undefined;
}

function issue(address: string, title: string, body: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}

function mail(address: string | undefined, subject: string, body: string): string | undefined {
  if (address === undefined || !/^[^\s@?&]+@[^\s@?&]+$/.test(address)) return undefined;
  const to = encodeURIComponent(address).replace('%40', '@');
  // Mail programs take `+` as a plus, and lines as they end in mail.
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}

/** Without line ends and other control characters, and without halves of characters, which no address can hold. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
