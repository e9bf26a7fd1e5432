import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Theme, theme, vocabularyFile } from '../../src/schema/taxonomy.ts';

/**
 * The themes of a wiki's codebook.
 * @param content folder of the content
 * @throws where `taxonomy/themes.yaml` cannot be read or is no list of themes
 */
export function readThemes(content: string): Theme[] {
  const text = readFileSync(join(content, 'taxonomy', 'themes.yaml'), 'utf8');
  return vocabularyFile(theme).parse(parse(text)).values;
}
