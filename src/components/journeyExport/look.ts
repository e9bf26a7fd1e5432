/** Colours and measures of the exported drawing. They are those of the light pages, as attributes: the file stands alone. */
export const LOOK = {
  ink: '#1b2225',
  soft: '#52606a',
  rule: '#dedad0',
  strong: '#7e8588',
  paper: '#fbfaf7',
  sunken: '#f3f1eb',
  accent: '#0a5a66',
  band: '#c4dde0',
  pain: '#a63c12',
  complaint: '#b8500a',
  sans: "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const;

/** Measures in the drawing's own units. */
export const SIZES = {
  /** Width of the column that names the lanes, and of a stage. */
  names: 128,
  stage: 216,
  /** Room around the drawing and inside a cell. */
  margin: 28,
  pad: 10,
  /** Height of the curve. */
  curve: 190,
  /** Height of the band of phases. */
  phases: 28,
} as const;
