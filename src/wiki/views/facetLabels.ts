/** Words for the values that a wiki has of its own: ids to titles or labels, in the language of the page. */
export type FacetLabels = {
  /** Themes by id. */
  readonly theme: Readonly<Record<string, string>>;
  /** Personas by id. */
  readonly persona: Readonly<Record<string, string>>;
  /** Stages by `journey/stage`: their titles, and the journey's where another stage has the same one. */
  readonly stage: Readonly<Record<string, string>>;
  /** Channels by id. */
  readonly channel: Readonly<Record<string, string>>;
  /** Owners by the id of their contact. */
  readonly owner: Readonly<Record<string, string>>;
};
