import { missingConsent as missingIn } from '../consent.ts';
import type { Rule } from './rule.ts';

/** A source says what its voices are for and by what right they are kept; until then no build holds them. */
export const missingConsent: Rule = ({ graph, at }) =>
  graph.ofKind('source').flatMap(({ file, data }) => {
    const missing = missingIn(data);
    if (missing.length === 0) return [];
    const names = missing.map((field) => `\`${field}\``);
    return [
      {
        kind: 'missing-consent',
        file,
        ...at(file, ['title']),
        value: missing.join(', '),
        message: `The source names no ${names.join(' and no ')}; its voices stay out of every build.`,
        remedy: `Say why the feedback is collected and by what right: add ${names.join(' and ')} in \`de:\` and \`en:\`.`,
      },
    ];
  });
