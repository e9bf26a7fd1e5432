import { taguette } from './taguette/index.ts';
import type { Tool } from './tool.ts';

/** Every tool whose exports are recognised. A new one is a folder beside this file, and a line here. */
export const TOOLS: readonly Tool[] = [taguette];
