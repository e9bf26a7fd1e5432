import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Callout from './Callout.astro';
import Figure from './Figure.astro';
import Persona from './Persona.astro';
import Stage from './Stage.astro';
import Term from './Term.astro';
import Trend from './Trend.astro';
import Verbatim from './Verbatim.astro';
import Verbatims from './Verbatims.astro';
import WikiLink from './WikiLink.astro';

/** Every component that a body may use, by its name in MDX. */
export const COMPONENTS: Readonly<Record<string, AstroComponentFactory>> = {
  Callout,
  Figure,
  Persona,
  Stage,
  Term,
  Trend,
  Verbatim,
  Verbatims,
  WikiLink,
};
