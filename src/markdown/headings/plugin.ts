import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { slug } from '../../text/slug.ts';

/** Id of a heading that has neither letter nor digit. */
const NAMELESS = 'abschnitt';

/**
 * Gives every heading an id from its words, so that links can point at it; where an id is taken by a heading before,
 * the next gets a number.
 */
export function headingIds(): HastPluginEntry {
  return () => {
    const taken = new Set<string>();
    return defineHastPlugin({
      name: 'heading-ids',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          if (typeof node.properties?.['id'] === 'string') return;
          const id = freeId(slug(context.textContent(node)) || NAMELESS, taken);
          taken.add(id);
          context.setProperty(node, 'id', id);
        },
      },
    });
  };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
