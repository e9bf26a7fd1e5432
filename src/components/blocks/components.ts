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
export const COMPONENTS = { Callout, Figure, Persona, Stage, Term, Trend, Verbatim, Verbatims, WikiLink };

/** Whether a name is that of a component. */
export function isComponent(name: string): name is keyof typeof COMPONENTS {
  return Object.hasOwn(COMPONENTS, name);
}
