import type { Entry } from '../../wiki/entry.ts';
import type { Reader } from '../reader.ts';
import { type InsightView, insightView } from './insight.ts';
import { type PlainView, plainView } from './plain.ts';

/** The page of an entry, by its kind. */
export type EntryView = InsightView | PlainView;

/** Makes the page of an entry of any kind. */
export function entryView(entry: Entry, reader: Reader): EntryView {
  switch (entry.kind) {
    case 'insight':
      return insightView(entry, reader);
    default:
      return plainView(entry, reader);
  }
}
