import { beginning } from './excerpt.ts';
import { inert } from './inert.ts';

const MOST_NAMES = 20;
const LONGEST_NAME = 60;

/** A name out of the archive or out of git, as Markdown that does nothing. */
export function showName(name: string): string {
  return inert(beginning(name.replaceAll(/\s+/g, ' '), LONGEST_NAME));
}

/** Names with commas between them; of many, the first. */
export function showNames(names: readonly string[], most = MOST_NAMES): string {
  const shown = names.slice(0, most).map(showName).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** The language's own name and its tag. */
export function languageTitle({ name, tag }: { name: string; tag: string }): string {
  return name === tag ? showName(tag) : `${showName(name)} (${showName(tag)})`;
}
