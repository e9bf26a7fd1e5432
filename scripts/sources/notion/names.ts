/** What the name of a file in an export of Notion tells. */
export type NotionName = {
  /** Path in the archive. */
  path: string;
  /** Folder it lies in, with a slash at the end; empty at the top. The parts of a large export count as one. */
  folder: string;
  /** Title of the page or database, as far as the file name has it. */
  title: string;
  /** Id of the page or database: 32 hexadecimal digits. */
  id: string;
  /** What the file is; `all` is the CSV that holds the columns which the view hides too. */
  kind: 'page' | 'web page' | 'view' | 'all';
};

const pattern =
  /^(?<folder>(?:.*\/)?)(?<title>[^/]*?)[ -]?(?<id>[0-9a-f]{32})(?<all>_all)?\.(?<ending>md|html|csv)$/i;

/** A large export is a ZIP of ZIPs; a database may lie in one and its pages in another. */
const part = /^[^/]*\.zip\//i;

/** Understands the path of a file in an archive; undefined where it is no page and no database of Notion. */
export function notionName(path: string): NotionName | undefined {
  const {
    folder = '',
    title = '',
    id = '',
    all,
    ending = '',
  } = pattern.exec(path.replace(part, ''))?.groups ?? {};
  if (id === '') return undefined;
  const kinds = { md: 'page', html: 'web page', csv: all === undefined ? 'view' : 'all' } as const;
  const kind = kinds[ending.toLowerCase() === 'md' ? 'md' : ending.toLowerCase() === 'html' ? 'html' : 'csv'];
  return { path, folder, title, id: id.toLowerCase(), kind };
}
