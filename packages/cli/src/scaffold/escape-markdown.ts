/** A name as it stands in a heading of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>#])/g, '\\$1');
}
