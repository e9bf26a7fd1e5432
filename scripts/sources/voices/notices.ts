/**
 * Says that tags are no themes unless somebody says so: tools add many tags of their own, and each would be drafted.
 * @param column Column of the tags.
 */
export function tagsNotice(column: string): string {
  return `\`${column}\` is not taken as themes, because tools and teams add many tags that are none; \`--map "theme=${column}"\` takes it.`;
}
