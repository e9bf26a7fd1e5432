import type { Statement } from '../../schema/fields.ts';
import type { EntryLink } from '../../wiki/views/links.ts';
import type { StatementView } from '../../wiki/views/persona.ts';
import type { ConfidenceLevel } from '../../wiki/views/states.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { isPresent } from './parts.ts';

/** From nothing to sure. A disputed claim is evidence, but none to build on. */
const RANK: Readonly<Record<ConfidenceLevel, number>> = {
  assumption: 0,
  disputed: 1,
  emerging: 2,
  supported: 3,
  established: 4,
};

/** A statement about a persona with what it rests on. What is assumed on purpose stays an assumption. */
export function statementView(statement: Statement, reader: Reader): StatementView {
  const { link } = reader;
  const insights = link.all('insight', statement.insights);
  const findings = statement.findings.map((path) => findingLink(path, reader)).filter(isPresent);
  const levels = insights.map(({ id }) => claimOf(id, reader).confidence.level);
  const confidence = statement.assumed ? 'assumption' : bestOf(levels, findings.length > 0);
  return { text: statement.text, rests: [...insights, ...findings], confidence };
}

/** How many statements rest on evidence. One that rests on an unchecked claim does not. */
export function coverageOf(statements: readonly StatementView[]): { evidenced: number; all: number } {
  const evidenced = statements.filter(({ confidence }) => confidence !== 'assumption').length;
  return { evidenced, all: statements.length };
}

/** Link to a finding, by `study/finding`, named by its study. */
function findingLink(path: string, { link }: Reader): EntryLink | undefined {
  const [study = '', finding = ''] = path.split('/');
  const found = link.of('study', study);
  return found && { ...found, href: `${found.href}#finding-${finding}` };
}

/** The best of the claims; the finding of one study alone is a beginning. */
function bestOf(levels: readonly ConfidenceLevel[], hasFinding: boolean): ConfidenceLevel {
  const all: ConfidenceLevel[] = [...levels, hasFinding ? 'emerging' : 'assumption'];
  return all.reduce((best, level) => (RANK[level] > RANK[best] ? level : best), 'assumption');
}
