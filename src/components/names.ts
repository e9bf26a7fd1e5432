import type { Ui } from '../i18n/ui.ts';
import type { EntryLink } from '../wiki/views/links.ts';

/** The name of a kind or vocabulary, for one entry or for several. */
export function kindName({ t }: Ui, kind: EntryLink['kind'], form: 'one' | 'other' = 'one'): string {
  const { kind: kinds, vocabulary } = t.names;
  switch (kind) {
    case 'theme':
    case 'channel':
    case 'product':
    case 'phase':
    case 'method':
      return vocabulary[kind][form];
    default:
      return kinds[kind][form];
  }
}
