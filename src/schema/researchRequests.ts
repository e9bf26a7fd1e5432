import { z } from 'zod';

/** Ways in which a request can go. */
const ways = z.strictObject({
  /** Address of the form for a new issue; `title` and `body` are added to its query. */
  issue: z
    .url({ protocol: /^https$/, error: 'write the address of the form for a new issue, with `https://`' })
    .refine((address) => !hasSecret(address), 'take the user name and the password out of the address')
    .optional(),
  /** A function mailbox on the company's domain, for example `kundenforschung@musterbank.example`. */
  email: z.email().optional(),
});

/** `researchRequests` of `wiki.yaml`: where readers ask for research on what nobody knows yet. One of the two. */
export const researchRequests = ways.check(({ value, issues }) => {
  const named = [value.issue, value.email].filter((way) => way !== undefined);
  if (named.length === 1) return;
  const message = 'name one of `issue` and `email`, for a request goes one way';
  issues.push({ code: 'custom', input: value, path: [], message });
});

/** Where requests for research go: exactly one of the two is there. */
export type ResearchRequests = z.infer<typeof researchRequests>;

function hasSecret(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.username !== '' || url.password !== '');
}
