import type { ReferenceTarget } from './fields.ts';

/** What an attribute of a block takes. */
export type BlockAttribute = {
  /** Sort of value. A `reference` names in `ref` what it points at. */
  readonly type: 'reference' | 'text' | 'number' | 'choice';
  /** What a reference must point at. */
  readonly ref?: ReferenceTarget;
  /** Values of a choice. */
  readonly choices?: readonly string[];
  /** True where the block says nothing without it. Default: false. */
  readonly required?: boolean;
};

/** A block that authors put into a body: an MDX component and a directive with one implementation. */
export type Block = {
  /** Name of the MDX component. */
  readonly name: string;
  /** Name of the directive. */
  readonly directive: string;
  /** `inline` stands in a sentence (`:name`), `leaf` on a line of its own (`::name`), `container` holds text (`:::name`). */
  readonly form: 'inline' | 'leaf' | 'container';
  /** Attributes by name. */
  readonly attributes: Readonly<Record<string, BlockAttribute>>;
  /** Attributes of which exactly one must be given. Default: no such rule. */
  readonly oneOf?: readonly string[];
};

/** Every block, in the order of the handbook. */
export const BLOCKS: readonly Block[] = [
  {
    name: 'Verbatim',
    directive: 'verbatim',
    form: 'leaf',
    attributes: { record: { type: 'reference', ref: 'record', required: true } },
  },
  {
    name: 'Verbatims',
    directive: 'verbatims',
    form: 'leaf',
    attributes: {
      insight: { type: 'reference', ref: 'insight', required: true },
      limit: { type: 'number' },
    },
  },
  {
    name: 'Figure',
    directive: 'figure',
    form: 'inline',
    attributes: {
      claim: { type: 'reference', ref: 'insight' },
      metric: { type: 'reference', ref: 'metric' },
      query: { type: 'text' },
      show: { type: 'choice', choices: ['share', 'n', 'interval'] },
    },
    oneOf: ['claim', 'metric'],
  },
  {
    name: 'Trend',
    directive: 'trend',
    form: 'leaf',
    attributes: { insight: { type: 'reference', ref: 'insight', required: true } },
  },
  {
    name: 'Stage',
    directive: 'stage',
    form: 'leaf',
    attributes: { stage: { type: 'reference', ref: 'stage', required: true } },
  },
  {
    name: 'Persona',
    directive: 'persona',
    form: 'leaf',
    attributes: { persona: { type: 'reference', ref: 'persona', required: true } },
  },
  {
    name: 'Callout',
    directive: 'callout',
    form: 'container',
    attributes: {
      type: { type: 'choice', choices: ['note', 'tip', 'warning', 'assumption'] },
      title: { type: 'text' },
    },
  },
  {
    name: 'Term',
    directive: 'term',
    form: 'inline',
    attributes: { term: { type: 'reference', ref: 'term', required: true } },
  },
];

/** The block of an MDX component, by its name. */
export const BLOCK_BY_NAME: ReadonlyMap<string, Block> = new Map(BLOCKS.map((block) => [block.name, block]));

/** The block of a directive, by its name. */
export const BLOCK_BY_DIRECTIVE: ReadonlyMap<string, Block> = new Map(
  BLOCKS.map((block) => [block.directive, block]),
);
