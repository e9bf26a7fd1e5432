import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** What may stand in place of an inline node. */
export type InlineNode = PhrasingContent | MdxJsxTextElement;

/** What may stand in place of a block. */
export type BlockNode = import('mdast').RootContent | MdxJsxFlowElement;
