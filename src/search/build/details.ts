import type { AnswerCard, SearchPage } from '../documents/record.ts';

/** Pages whose details travel together. */
export const DETAILS_PAGES = 64;

/** What is shown of a page besides its row. */
export type PageDetails = {
  /** One sentence; empty where there is none. */
  readonly summary: string;
  /** What the answer card shows, for an insight. */
  readonly card?: AnswerCard;
};

/** The details of a page. */
export function detailsOf({ record: { summary = '', card } }: SearchPage): PageDetails {
  return { summary, ...(card !== undefined && { card }) };
}
