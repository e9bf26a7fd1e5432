import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/**
 * Aligns the columns of tables by class instead of by a `style` attribute, which the policy of the pages refuses:
 * `|---:|` gives its cells the class `align-right`.
 */
export function alignedColumns(): HastPluginEntry {
  return defineHastPlugin({
    name: 'aligned-columns',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const side = /^text-align: (left|center|right)$/.exec(String(node.properties?.['style'] ?? ''))?.[1];
        if (side === undefined) return;
        context.setProperty(node, 'style', undefined);
        context.setProperty(node, 'className', [`align-${side}`]);
      },
    },
  });
}
