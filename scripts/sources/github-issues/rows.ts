import type { Row, RowEvent } from '../types.ts';
import { type JsonObject, objectsOf, partOf, textOf } from '../voices/objects.ts';
import { rowInstead, skipped } from '../voices/rows.ts';
import { addressOf, isPullRequest, issuesIn } from './issue.ts';

/** The issues of a row; one that holds none, such as the recorded creation of a repository, says nothing. */
export function issueRows(row: Row): readonly RowEvent[] {
  const issues = issuesIn(row.value);
  if (issues.length === 0) return [skipped(row, 'no text and no answers')];
  return issues.map((issue) =>
    byCustomer(issue) ? issueRow(row, issue) : skipped(row, 'not by a customer'),
  );
}

function byCustomer(issue: JsonObject): boolean {
  const bot = textOf(authorOf(issue), 'type') === 'Bot' || partOf(authorOf(issue), 'is_bot') === true;
  return !bot && !isPullRequest(issue);
}

function authorOf(issue: JsonObject): unknown {
  return issue['user'] ?? issue['author'];
}

function issueRow(row: Row, issue: JsonObject): RowEvent {
  return rowInstead(row, {
    url: addressOf(issue),
    title: textOf(issue, 'title'),
    body: withoutHints(textOf(issue, 'body')),
    created_at: textOf(issue, 'created_at') || textOf(issue, 'createdAt'),
    updated_at: textOf(issue, 'updated_at') || textOf(issue, 'updatedAt'),
    author: textOf(authorOf(issue), 'login'),
    labels: objectsOf(issue, 'labels').map((label) => textOf(label, 'name')),
  });
}

/** A body without the comments by which a template tells people what to write. */
function withoutHints(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, '').trim();
}
