import type { Rule } from './rule.ts';

/** A key that everybody may know hashes invented persons only. */
export const unsafeKey: Rule = ({ content, graph, at }) => {
  const real = graph.ofKind('source').filter(({ data }) => !data.synthetic);
  if (content.settings.evidence.publicKey === undefined || real.length === 0) return [];
  return [
    {
      kind: 'unsafe-key',
      file: 'wiki.yaml',
      ...at('wiki.yaml', ['evidence', 'publicKey']),
      value: 'publicKey',
      message: `A public key would hash real persons: \`${real.map(({ id }) => id).join('`, `')}\` is not synthetic.`,
      remedy: 'Remove `evidence.publicKey`, and import the sources again with a key of your own.',
    },
  ];
};
