import { createHash } from 'node:crypto';

import type { Bump } from '../bump.ts';
import { listed } from '../words/lists.ts';

/** What a changeset is to say. */
export interface ChangesetParts {
  /** The name of the package that carries the archive. */
  package: string;
  bump: Bump;
  /** What changed, a sentence a line. */
  sentences: readonly string[];
  /** Who did it, as git names them. */
  authors: readonly string[];
}

/** A changeset file. */
export interface ChangesetFile {
  /** Its name in the folder `.changeset`. */
  name: string;
  text: string;
}

/**
 * Writes a changeset as the changesets program reads it. The name is made of what it says, so that
 * two branches do not write the same file, and one branch does not write a file twice.
 *
 * @example
 * changesetFile({ package: '@archive/content', bump: 'minor', sentences: ['New language: Portuguese.'], authors: [] });
 */
export function changesetFile({
  package: name,
  bump,
  sentences,
  authors,
}: ChangesetParts): ChangesetFile {
  const [first = '', ...more] = sentences;
  const thanks = authors.length === 0 ? [] : [`Thanks to ${listed(authors)}.`];
  const lines = more.length === 0 ? [first] : [first, '', ...more.map((line) => `- ${line}`)];
  const body = [...lines, ...thanks.flatMap((line) => ['', line]), ''].join('\n');
  const text = `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${body}`;
  return { name: nameOf(text), text };
}

/** Whether a changeset is as it was computed, so that another may take its place. */
export function isComputed({ name, text }: ChangesetFile): boolean {
  return name === nameOf(text);
}

function nameOf(text: string): string {
  return `content-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.md`;
}
