import { ID_PATTERN } from '../../schema/fields.ts';
import { isVisible } from '../graph/filterAudience.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const DUTIES = ['imprint', 'privacy', 'accessibility'] as const;

const NAMES = {
  imprint: 'an imprint',
  privacy: 'a privacy notice',
  accessibility: 'an accessibility statement',
} as const;

/**
 * Whoever publishes a site has duties: a build that everybody may see names imprint, privacy notice and accessibility
 * statement, and a page that is named for one can be seen by whoever the build is for.
 */
export const duties: Rule = ({ content, graph, audience, at }) => {
  const { legal } = content.settings;
  return DUTIES.flatMap((duty): Problem[] => {
    const named = legal[duty];
    if (named === undefined) return audience === 'public' ? [missing(duty, at('wiki.yaml', ['legal']))] : [];
    const guide = ID_PATTERN.test(named) ? graph.entry('guide', named) : undefined;
    if (!guide || isVisible(guide, audience)) return [];
    return [
      {
        kind: 'hidden-duty',
        file: 'wiki.yaml',
        ...at('wiki.yaml', ['legal', duty]),
        value: named,
        message: `\`legal.${duty}\` names \`${named}\`, which is ${guide.data.visibility} and not in a build for the audience ${audience}.`,
        remedy: `Set \`visibility: ${audience}\` in \`${guide.file}\`, or name another page.`,
      },
    ];
  });
};

function missing(duty: (typeof DUTIES)[number], place: Partial<{ line: number; column: number }>): Problem {
  return {
    kind: 'missing-duty',
    file: 'wiki.yaml',
    ...place,
    value: `legal.${duty}`,
    message: `A site for everybody needs ${NAMES[duty]}, and the settings name none.`,
    remedy: `Write a guide of the type \`legal\` that everybody may see, or take the address of a page elsewhere, and name it under \`legal.${duty}\`.`,
  };
}
