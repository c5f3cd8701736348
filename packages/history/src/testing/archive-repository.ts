import { join } from 'node:path';

import { afterEach, beforeEach } from 'vitest';

import { openHistory } from '../index.ts';
import type { History } from '../index.ts';
import { Repository } from './repository.ts';

/** The archive's folder in the repository. */
export const ARCHIVE = 'packages/content';

/** What the tests of a file share: a new repository for each. */
export interface Fixture {
  repository: Repository;
  /** Keeps another repository until the test has ended. */
  keep: (other: Repository) => Repository;
  /** Opens the history of an archive in a repository; there is one. */
  open: (where?: Repository, folder?: string) => History;
  /** Writes files of the archive. */
  write: (files: Readonly<Record<string, string>>) => void;
}

/** Makes a repository before each test of a file, and removes it afterwards. */
export function useRepository(): Fixture {
  const kept: Repository[] = [];
  const fixture: Fixture = {
    repository: Repository.init(),
    keep(other) {
      kept.push(other);
      return other;
    },
    open(where = fixture.repository, folder = ARCHIVE) {
      const history = openHistory(join(where.dir, folder));
      if (history === undefined) throw new Error('No history was found.');
      return history;
    },
    write(files) {
      const inArchive = Object.entries(files).map(([path, text]) => [`${ARCHIVE}/${path}`, text]);
      fixture.repository.write(Object.fromEntries(inArchive) as Record<string, string>);
    },
  };
  kept.push(fixture.repository);
  beforeEach(() => {
    fixture.repository = fixture.keep(Repository.init());
  });
  afterEach(() => {
    for (const repository of kept.splice(0)) repository.remove();
  });
  return fixture;
}
