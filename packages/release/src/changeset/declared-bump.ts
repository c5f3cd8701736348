import { parseChangesetFile } from '@changesets/parse';

import { isAtLeast } from '../bump.ts';
import type { Bump } from '../bump.ts';
import type { ChangesetFile } from './changeset.ts';

/** What changesets say of a package, and those that nobody can read. */
export interface Declared {
  /** The furthest of their bumps; nothing where none speaks of the package. */
  bump?: Bump;
  unreadable: string[];
}

/**
 * Reads how far changesets move the version of a package on.
 *
 * @example
 * declaredBump([{ name: 'brave-owls-sing.md', text: "---\n'@archive/content': minor\n---\n\nNew.\n" }], '@archive/content');
 * // { bump: 'minor', unreadable: [] }
 */
export function declaredBump(files: readonly ChangesetFile[], name: string): Declared {
  const declared: Declared = { unreadable: [] };
  for (const file of files) {
    const bump = bumpIn(file, name);
    if (bump === 'unreadable') declared.unreadable.push(file.name);
    else if (bump !== undefined && !isAtLeast(declared.bump, bump)) declared.bump = bump;
  }
  return declared;
}

function bumpIn({ text }: ChangesetFile, name: string): Bump | 'unreadable' | undefined {
  try {
    const release = parseChangesetFile(text).releases.find((each) => each.name === name);
    return release === undefined || release.type === 'none' ? undefined : release.type;
  } catch {
    // The parser throws on what is no changeset; which one is said by who asks.
    return 'unreadable';
  }
}
