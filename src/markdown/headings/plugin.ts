import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { slug } from '../../text/slug.ts';

/** Gives every heading an id from its words, so that links can point at it; repeated words get a number. */
export function headingIds(): HastPluginEntry {
  return () => {
    const seen = new Map<string, number>();
    return defineHastPlugin({
      name: 'heading-ids',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          if (typeof node.properties?.['id'] === 'string') return;
          const base = slug(context.textContent(node));
          const count = seen.get(base) ?? 0;
          seen.set(base, count + 1);
          context.setProperty(node, 'id', count === 0 ? base : `${base}-${count + 1}`);
        },
      },
    });
  };
}
