import type { Mapping } from '../../../src/schema/source.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { documentTable, wholeObject } from '../voices/document.ts';
import { issuesIn } from './issue.ts';
import { issueRows } from './rows.ts';

const mapping: Mapping = {
  key: ['url'],
  title: 'title',
  text: ['body'],
  at: 'created_at',
  revisedAt: 'updated_at',
  respondent: 'author',
};

const columns = ['url', 'title', 'body', 'created_at', 'updated_at', 'author', 'labels'];

/** Issues of GitHub: lists of its API, search results, webhooks, recorded exchanges, and what `gh` prints. */
export const githubIssues: Tool = {
  id: 'github-issues',
  name: 'GitHub issues',
  looksLike: 'JSON with `number`, `title`, `body`, `state` and the address of an issue',
  recognise,
  rows: () => issueRows,
};

function recognise(sight: Sight): Recognised | undefined {
  const listed = sight.items.flatMap(issuesIn);
  const whole = wholeObject(sight);
  // A webhook's payload and a single issue hold lists too, of labels and the like.
  const single = listed.length === 0 && (issuesIn(whole).length > 0 || beginsWithIssue(sight));
  if (listed.length === 0 && !single) return undefined;
  return {
    sure: 0.95,
    columns,
    ...(single ? { open: documentTable } : {}),
    advice: {
      mapping,
      guess: 'none',
      timeZone: 'UTC',
      method: 'ticket',
      channels: ['github', 'online', 'website'],
      solicited: false,
      tags: ['labels'],
      notices: [
        'Issues are voices, of members of the project too; pull requests, what bots wrote, and comments are not.',
      ],
    },
  };
}

/** Whether a file begins like the payload of a webhook that is longer than what was looked at. */
function beginsWithIssue({ type, head }: Sight): boolean {
  return (
    type === 'json' &&
    /^\s*\{[^[]*"issue"\s*:\s*\{/.test(head) &&
    /"html_url"\s*:\s*"[^"]*\/issues\/\d+"/.test(head)
  );
}
