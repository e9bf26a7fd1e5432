import type { Statement } from '../../schema/fields.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { EntryLink } from '../../wiki/views/links.ts';
import type { CoverageView, StatementView } from '../../wiki/views/persona.ts';
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
  const rest = restOf(statement, reader);
  return { text: statement.text, ...rest, ...(statement.assumed && { confidence: 'assumption' }) };
}

/** What anything said about a persona rests on, with how sure that is. */
export function restOf(
  { insights, findings }: Pick<Statement, 'insights' | 'findings'>,
  reader: Reader,
): Pick<StatementView, 'rests' | 'confidence'> {
  const claims = reader.link.all('insight', insights);
  const studies = findings.map((path) => findingLink(path, reader)).filter(isPresent);
  const levels = claims.map(({ id }) => claimOf(id, reader).confidence.level);
  return { rests: [...claims, ...studies], confidence: bestOf(levels, studies.length > 0) };
}

/**
 * How many statements rest on evidence, and how new the newest of it is. One that rests on an unchecked claim does not
 * rest on evidence.
 */
export function coverageOf(statements: readonly StatementView[], reader: Reader): CoverageView {
  const evidenced = statements.filter(({ confidence }) => confidence !== 'assumption');
  const days = evidenced.flatMap(({ rests }) =>
    rests.map((rest) => newestOf(rest, reader)).filter(isPresent),
  );
  const newest = days.sort().at(-1);
  return { evidenced: evidenced.length, all: statements.length, ...(newest !== undefined && { newest }) };
}

/** Day of the newest voice of a claim, or of the last day of a study in the field. */
function newestOf({ kind, id }: EntryLink, reader: Reader): string | undefined {
  if (kind === 'insight') return claimOf(id, reader).newest?.slice(0, 10);
  const study = reader.wiki.graph.entry('study', id);
  return study && isoDay(study.data.to);
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
