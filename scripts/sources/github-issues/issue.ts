import { isObject, type JsonObject, textOf } from '../voices/objects.ts';

/** Keys below which issues stand: of webhooks, recorded exchanges, search results. */
const holders = ['issue', 'response', 'items', 'body'];

/**
 * The issues that a JSON value is or holds: an issue, the payload of a webhook, the result of a search, a recorded
 * exchange with any of them in its response.
 */
export function issuesIn(value: unknown, level = 0): JsonObject[] {
  if (Array.isArray(value)) return level > 3 ? [] : value.flatMap((item) => issuesIn(item, level + 1));
  if (!isObject(value)) return [];
  if (isIssue(value)) return [value];
  if (level > 3) return [];
  return holders.flatMap((key) => (typeof value[key] === 'object' ? issuesIn(value[key], level + 1) : []));
}

/** Address of an issue or pull request, the same in every sort of answer; empty where there is none. */
export function addressOf(issue: JsonObject): string {
  return textOf(issue, 'html_url') || textOf(issue, 'url');
}

/** Whether this is a pull request, which GitHub lists among the issues. */
export function isPullRequest(issue: JsonObject): boolean {
  return isObject(issue['pull_request']) || /\/pull\/\d+$/.test(addressOf(issue));
}

function isIssue(value: JsonObject): boolean {
  if (typeof value['number'] !== 'number' || typeof value['title'] !== 'string') return false;
  return /\/(?:issues|pull)\/\d+$/.test(addressOf(value)) && ('body' in value || 'state' in value);
}
