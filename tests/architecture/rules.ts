import { type Import, importsOf, type SourceTree } from './imports.ts';

/** The level of every folder of `src/`: a file imports only lower levels, or its own folder. */
export const levels: Readonly<Record<string, number>> = {
  schema: 0,
  text: 1,
  wiki: 2,
  evidence: 3,
  files: 3,
  markdown: 3,
  search: 3,
  i18n: 3,
  collections: 4,
  integrations: 4,
  client: 4,
  components: 5,
  layouts: 5,
  pages: 6,
};

/** What stands beside the levels and may be imported by all of them. */
const anyLevel: ReadonlySet<string> = new Set(['styles', 'assets']);

/** Edges within a level that are right: engines read files through the Node door, layouts are made of components. */
const allowedEdges: ReadonlySet<string> = new Set(['evidence -> files', 'layouts -> components']);

/** Where `astro:*` modules may be imported by value. */
const astroDoors = /^src\/(content\.config\.ts|(collections|integrations|pages)\/)/;

/** Folders whose files run anywhere, the browser included. */
const pureFolders: ReadonlySet<string> = new Set(['schema', 'text', 'wiki', 'i18n', 'client']);

/** The highest level that `scripts/` may import. */
const highestForScripts = 3;

/** Every breach of the import rule in a tree, as `file:line reason`, in the tree's order; circles come last. */
export function importProblems(tree: SourceTree): string[] {
  const imports = importsOf(tree);
  const problems = imports.flatMap((one) => {
    const reason = packageProblem(one) ?? edgeProblem(one);
    return reason === undefined ? [] : [`${one.from}:${one.line} ${reason}`];
  });
  return [...problems, ...circles(imports).map((circle) => `circle: ${circle.join(' -> ')}`)];
}

/** The folder below `src/`; empty for files that lie in `src/` itself, absent for files elsewhere. */
function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src') return undefined;
  return rest.length === 0 ? '' : folder;
}

function packageProblem({ from, specifier, to, typeOnly }: Import): string | undefined {
  const folder = folderOf(from);
  if (to !== undefined || folder === undefined) return undefined;
  if (specifier.startsWith('astro:') && !typeOnly && !astroDoors.test(from)) {
    return `imports ${specifier} by value; only content.config.ts, collections, integrations and pages do`;
  }
  if (folder === 'schema' && !['zod', 'astro/zod'].includes(specifier))
    return `imports ${specifier}; schema imports only zod`;
  if (pureFolders.has(folder) && specifier.startsWith('node:'))
    return `imports ${specifier}; ${folder} runs in browsers too`;
  return undefined;
}

function edgeProblem({ from, to }: Import): string | undefined {
  if (to === undefined) return undefined;
  const source = folderOf(from);
  const target = folderOf(to);
  if (source === undefined) return from.startsWith('scripts/') ? scriptProblem(to, target) : undefined;
  if (target === undefined)
    return to.startsWith('scripts/') ? `imports ${to}; src never imports scripts` : undefined;
  if (source === target || anyLevel.has(target)) return undefined;
  const reach = source === '' ? Number.POSITIVE_INFINITY : levels[source];
  const height = target === '' ? Number.POSITIVE_INFINITY : levels[target];
  if (reach === undefined)
    return `lies in src/${source}, which has no level; give it one in tests/architecture/rules.ts`;
  if (height === undefined)
    return `imports ${to}, whose folder has no level; give it one in tests/architecture/rules.ts`;
  if (height < reach || allowedEdges.has(`${source} -> ${target}`)) return undefined;
  return height === reach
    ? `imports ${to}; folders of one level do not import each other`
    : `imports ${to}, which lies higher (${source} is ${reach}, ${target || 'src itself'} above it)`;
}

function scriptProblem(to: string, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const height = levels[target] ?? Number.POSITIVE_INFINITY;
  return height <= highestForScripts
    ? undefined
    : `imports ${to}; scripts import levels 0 to ${highestForScripts}`;
}

/** The circles among imports, each once, starting at its alphabetically first file and ending there again. */
function circles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports)
    if (to !== undefined) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = fromFirst(path.slice(start));
      found.set(circle.join('\n'), circle);
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return [...found.values()];
}

function fromFirst(files: readonly string[]): string[] {
  const start = files.indexOf([...files].sort()[0] ?? '');
  const turned = [...files.slice(start), ...files.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}
