/** Name of the cache of one build; two wikis on one origin differ by their base, which holds no blank. */
export function cacheName(base: string, build: string): string {
  return `${prefix(base)}${build}`;
}

/** The caches of this wiki among all of the origin; with `build`, those of other builds than that. */
export function cachesOf(names: readonly string[], base: string, build?: string): string[] {
  const current = build === undefined ? undefined : cacheName(base, build);
  return names.filter((name) => name.startsWith(prefix(base)) && name !== current);
}

function prefix(base: string): string {
  return `outside-in ${base} `;
}
