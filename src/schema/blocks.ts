import type { ReferenceTarget } from './fields.ts';

/** One attribute of a block. */
export type BlockAttribute = {
  /** True where the block makes no sense without it. */
  required?: boolean;
  /** What its value must point at. */
  ref?: ReferenceTarget;
  /** The only values allowed. */
  values?: readonly string[];
  /** True where the value is a whole number. */
  number?: boolean;
};

/** A component that authors may use in a body, as MDX or as a directive. */
export type Block = {
  /** Name in MDX, for example `Verbatims`. */
  component: string;
  /** Name as a directive, for example `verbatims`. */
  directive: string;
  /** `inline`: `:name[words]{}`; `leaf`: `::name{}`; `container`: `:::name` ... `:::`. */
  form: 'inline' | 'leaf' | 'container';
  /** Attributes by name. */
  attributes: Readonly<Record<string, BlockAttribute>>;
  /** Attributes of which at least one is needed. */
  oneOf?: readonly string[];
};

/** All components that authors may use. Adding one is a line here and a file in `src/components/blocks/`. */
export const BLOCKS: readonly Block[] = [
  {
    component: 'Verbatim',
    directive: 'verbatim',
    form: 'leaf',
    attributes: { record: { required: true, ref: 'record' } },
  },
  {
    component: 'Verbatims',
    directive: 'verbatims',
    form: 'leaf',
    attributes: { insight: { required: true, ref: 'insight' }, limit: { number: true } },
  },
  {
    component: 'Figure',
    directive: 'figure',
    form: 'inline',
    attributes: {
      claim: { ref: 'insight' },
      metric: { ref: 'metric' },
      query: {},
      show: { values: ['share', 'n', 'interval', 'value'] },
    },
    oneOf: ['claim', 'metric'],
  },
  {
    component: 'Trend',
    directive: 'trend',
    form: 'leaf',
    attributes: { insight: { required: true, ref: 'insight' } },
  },
  {
    component: 'Stage',
    directive: 'stage',
    form: 'leaf',
    attributes: { stage: { required: true, ref: 'stage' } },
  },
  {
    component: 'Persona',
    directive: 'persona',
    form: 'leaf',
    attributes: { persona: { required: true, ref: 'persona' } },
  },
  {
    component: 'Callout',
    directive: 'callout',
    form: 'container',
    attributes: { type: { values: ['note', 'tip', 'warning', 'assumption'] }, title: {} },
  },
  {
    component: 'Term',
    directive: 'term',
    form: 'inline',
    attributes: { term: { required: true, ref: 'term' } },
  },
];

/** The block with this directive name, or undefined where it is none of ours. */
export function blockOfDirective(name: string): Block | undefined {
  return BLOCKS.find((block) => block.directive === name);
}

/** The block with this component name, or undefined where it is none of ours. */
export function blockOfComponent(name: string): Block | undefined {
  return BLOCKS.find((block) => block.component === name);
}
