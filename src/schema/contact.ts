import { z } from 'zod';
import { entryFields, refs, words } from './fields.ts';

/** Whom to ask: a role or a team, never a private person. */
export const contact = z.strictObject({
  ...entryFields,
  /** Name of the role or team. */
  title: words,
  /** What they answer for. */
  about: words,
  /** A function mailbox, for example `kundenerlebnis@musterbank.example`; no personal address. */
  email: z.email().optional(),
  /** What they can be in the knowledge base. Default: none. */
  roles: z.array(z.enum(['cx-champion', 'owner', 'researcher', 'data-protection', 'board'])).default([]),
  /** Channels they know. Default: none. */
  channels: refs('channel'),
  /** Products they know. Default: none. */
  products: refs('product'),
});

/** A contact as read, with its defaults filled in. */
export type Contact = z.infer<typeof contact>;
