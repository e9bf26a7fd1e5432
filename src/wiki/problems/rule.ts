import type { Visibility } from '../../schema/fields.ts';
import type { WikiContent } from '../entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Problem } from '../problem.ts';

/** Where a value stands: line and column, counted from 1. */
export type Position = { line: number; column: number };

/** Finds the place of a value by its file and its path in the file's YAML; undefined where it is not known. */
export type Positions = (file: string, path: readonly (string | number)[]) => Position | undefined;

/** What the rules need to know beside the content. */
export type ProblemContext = {
  /** Day for which review dates are judged. */
  asOf: Date;
  /** Whom the build is for. Default: the audience of the settings. */
  audience?: Visibility;
  /** Where values stand. Default: problems name files only. */
  positions?: Positions;
  /** Records that exist, as `source/record`. Default: references to records are not checked. */
  records?: ReadonlySet<string>;
  /** Keys of entries whose file cannot be used; references to them are not reported on top. Default: none. */
  unreadable?: ReadonlySet<string>;
};

/** What a rule looks at. */
export type RuleInput = Required<Omit<ProblemContext, 'records' | 'positions'>> & {
  /** The content, with former ids followed. */
  content: WikiContent;
  /** Its graph. */
  graph: Graph;
  /** Records that exist, if they were read. */
  records?: ReadonlySet<string>;
  /** The place of a value, as fields of a problem; empty where it is not known. */
  at(file: string, path: readonly (string | number)[]): Partial<Position>;
};

/** One rule: what it finds wrong, in no particular order. */
export type Rule = (input: RuleInput) => Problem[];
