import type { Body } from '../collections/body.ts';
import type { PageProps } from '../collections/staticPath.ts';
import type { Ui } from '../i18n/ui.ts';

/** What the layout of a page is given, besides what the page is made of. */
export type PageLayout<V> = PageProps<V> & {
  /** Words and formats. */
  ui: Ui;
};

/** What the layout of an entry of one kind is given. */
export type EntryLayout<V> = {
  /** Words and formats. */
  ui: Ui;
  /** What it shows. */
  view: V;
  /** Its body; undefined for a file without one. */
  body: Body | undefined;
};
