import { ID_PATTERN } from '../../schema/fields.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';

const DUTIES = ['imprint', 'privacy', 'accessibility'] as const;

/** Links to imprint, privacy notice and accessibility statement; what the audience cannot see is left out. */
export function legalLinks({ wiki, link, ui }: Reader): Link[] {
  return DUTIES.flatMap((duty) => {
    const named = wiki.settings.legal[duty];
    if (named === undefined) return [];
    const href = ID_PATTERN.test(named) ? link.of('guide', named)?.href : named;
    return href === undefined ? [] : [{ href, text: ui.t.integrity.legal[duty] }];
  });
}
