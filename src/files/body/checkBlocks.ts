import { BLOCKS, type Block, type BlockAttribute } from '../../schema/blocks.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { BodyReference } from '../../wiki/entry.ts';
import type { Problem } from '../../wiki/problem.ts';
import { computed, type UsedBlock } from './usedBlocks.ts';

/** References and problems of the blocks of one body. */
export type BlockFindings = { references: BodyReference[]; problems: Problem[] };

/** Checks a use of a block against the table of blocks and lists what it refers to. */
export function checkBlock(used: UsedBlock, file: string): BlockFindings {
  const { block } = used;
  if (!block) return { references: [], problems: [unknownBlock(used, file)] };
  if (used.written === 'html') return { references: [], problems: [componentInMarkdown(used, block, file)] };
  const findings: BlockFindings = { references: [], problems: missingAttributes(used, block, file) };
  for (const [name, value] of used.attributes) {
    const attribute = block.attributes[name];
    if (!attribute) findings.problems.push(unknownAttribute(used, block, name, file));
    else if (value !== computed) checkValue(used, name, attribute, value, file, findings);
  }
  return findings;
}

function checkValue(
  used: UsedBlock,
  name: string,
  attribute: BlockAttribute,
  value: string,
  file: string,
  findings: BlockFindings,
): void {
  if (attribute.ref !== undefined) {
    findings.references.push({ target: attribute.ref, value, ...used.place });
    return;
  }
  const choices = attribute.choices ?? [];
  if (attribute.type === 'choice' && !choices.includes(value)) {
    const guess = didYouMean(value, choices);
    const message = `\`${value}\` is no value of \`${name}\` of ${written(used)}.`;
    findings.problems.push(
      problem(used, file, value, message, guess ? ask(guess) : `Use one of: ${list(choices)}.`),
    );
  }
  if (attribute.type === 'number' && !/^\d+$/.test(value)) {
    const message = `\`${value}\` is no whole number, as \`${name}\` of ${written(used)} needs one.`;
    findings.problems.push(problem(used, file, value, message, 'Write digits only.'));
  }
}

function missingAttributes(used: UsedBlock, block: Block, file: string): Problem[] {
  if (used.spread) return [];
  const problems = Object.entries(block.attributes)
    .filter(([name, { required }]) => required === true && !used.attributes.has(name))
    .map(([name]) => {
      const message = `${written(used)} lacks its attribute \`${name}\`.`;
      return problem(used, file, used.name, message, `Add it, for example ${example(used, name)}.`);
    });
  const given = block.oneOf?.filter((name) => used.attributes.has(name)).length;
  if (block.oneOf && given !== 1) {
    const message = `${written(used)} needs exactly one of the attributes ${list(block.oneOf)}.`;
    problems.push(
      problem(used, file, used.name, message, given === 0 ? 'Add one of them.' : 'Keep one of them.'),
    );
  }
  return problems;
}

function unknownBlock(used: UsedBlock, file: string): Problem {
  const names = BLOCKS.map((block) => (used.written === 'component' ? block.name : block.directive));
  const guess = didYouMean(used.name, names);
  const remedy = guess ? ask(guess) : `Use one of: ${list(names)}.`;
  return problem(used, file, used.name, `There is no ${used.written} \`${used.name}\`.`, remedy);
}

function unknownAttribute(used: UsedBlock, block: Block, name: string, file: string): Problem {
  const names = Object.keys(block.attributes);
  const guess = didYouMean(name, names);
  const remedy = guess ? ask(guess) : `Use one of: ${list(names)}.`;
  return problem(used, file, name, `${written(used)} has no attribute \`${name}\`.`, remedy);
}

function componentInMarkdown(used: UsedBlock, block: Block, file: string): Problem {
  const marks = { inline: ':', leaf: '::', container: ':::' }[block.form];
  const remedy = `Write the directive \`${marks}${block.directive}{...}\`, or rename the file to end in \`.mdx\`.`;
  return problem(
    used,
    file,
    used.name,
    `The component \`${used.name}\` works in \`.mdx\` files only.`,
    remedy,
  );
}

function problem(used: UsedBlock, file: string, value: string, message: string, remedy: string): Problem {
  return { kind: 'unknown-component', file, ...used.place, value, message, remedy };
}

function written(used: UsedBlock): string {
  return used.written === 'component' ? `\`<${used.name}>\`` : `\`:${used.name}\``;
}

function example(used: UsedBlock, name: string): string {
  return used.written === 'component' ? `\`${name}="..."\`` : `\`{${name}="..."}\``;
}

function ask(guess: string): string {
  return `Did you mean \`${guess}\`?`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
