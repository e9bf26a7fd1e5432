import type { Mapping } from '../../../src/schema/source.ts';
import { htmlText } from '../formats/htmlText.ts';
import type { Recognised, Sight } from '../tool.ts';
import type { Row, RowEvent } from '../types.ts';
import { documentTable, wholeObject } from '../voices/document.ts';
import { isObject, type JsonObject, objectsOf, partOf, textOf } from '../voices/objects.ts';
import { rowInstead, skipped } from '../voices/rows.ts';
import { adfText } from './adf.ts';
import { wikiText } from './wikiText.ts';

const mapping: Mapping = {
  key: ['id'],
  title: 'summary',
  text: ['description'],
  at: 'created',
  revisedAt: 'updated',
  respondent: 'reporter',
};

const columns = ['id', 'summary', 'description', 'created', 'updated', 'reporter', 'labels'];

/**
 * Recognises issues as the API of Jira gives them: a search's result, a list, or one issue.
 * @param about What is said of the issues of every export.
 */
export function restIssues(
  sight: Sight,
  about: Extract<Recognised, { advice: unknown }>['advice'],
): Recognised | undefined {
  const listed = sight.items.some(isIssue);
  if (!listed && !isIssue(wholeObject(sight))) return undefined;
  return {
    sure: 0.9,
    columns,
    layout: { of: 'rest' },
    ...(listed ? {} : { open: documentTable }),
    advice: { ...about, mapping, tags: ['labels'] },
  };
}

function isIssue(value: unknown): value is JsonObject {
  if (!isObject(value) || !/^\p{Lu}[\p{Lu}\p{N}_]*-\d+$/u.test(textOf(value, 'key'))) return false;
  const fields = value['fields'];
  return isObject(fields) && 'summary' in fields;
}

/** The row of an issue: its description with the reporter's own comments below it. */
export function restRow(row: Row): RowEvent {
  const issue = row.value;
  if (!isIssue(issue)) return skipped(row, 'no text and no answers');
  const reporter = personOf(partOf(issue, 'fields', 'reporter'));
  const own = objectsOf(issue, 'fields', 'comment', 'comments').filter(
    (comment) => reporter !== '' && personOf(comment['author']) === reporter,
  );
  const description = wordsOf(partOf(issue, 'fields', 'description'));
  const words = [
    description || htmlText(textOf(issue, 'renderedFields', 'description')),
    ...own.map((comment) => wordsOf(comment['body'])),
  ];
  const labels = partOf(issue, 'fields', 'labels');
  return rowInstead(row, {
    id: textOf(issue, 'id') || textOf(issue, 'key'),
    summary: textOf(issue, 'fields', 'summary'),
    description: words.filter((part) => part !== '').join('\n\n'),
    created: textOf(issue, 'fields', 'created'),
    updated: textOf(issue, 'fields', 'updated'),
    reporter,
    labels: Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [],
  });
}

/** Text is Jira's notation in version 2 of the API, and a document of Atlassian's in version 3. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? wikiText(value.trim()) : adfText(value);
}

function personOf(person: unknown): string {
  return textOf(person, 'accountId') || textOf(person, 'key') || textOf(person, 'name');
}
