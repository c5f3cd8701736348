import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { openHistory } from './index.ts';
import { ARCHIVE, useRepository } from './testing/archive-repository.ts';
import { Repository } from './testing/repository.ts';

const archive = useRepository();
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('opening', () => {
  test('a folder outside a work tree has no history', () => {
    const folder = archive.keep(new Repository());
    expect(openHistory(folder.dir)).toBeUndefined();
    expect(openHistory(join(folder.dir, 'nowhere'))).toBeUndefined();
  });

  test('a machine without git has no history', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(openHistory(archive.repository.dir)).toBeUndefined();
  });

  test('the archive may be the root of the repository or a folder below', () => {
    mkdirSync(join(archive.repository.dir, ARCHIVE), { recursive: true });
    expect(archive.open()).toMatchObject({
      root: archive.repository.dir,
      prefix: 'packages/content/',
    });
    expect(archive.open(archive.repository, '.')).toMatchObject({
      root: archive.repository.dir,
      prefix: '',
    });
  });

  test('the folder decides which repository it is, not the git that started the program', () => {
    const other = archive.keep(Repository.init());
    archive.write({ 'archive.json': '{}' });
    archive.repository.commit('Begin');
    vi.stubEnv('GIT_DIR', join(other.dir, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(other.dir, '.git/index'));
    expect(archive.open().root).toBe(archive.repository.dir);
    expect(archive.open().resolve('HEAD').ok).toBe(true);
  });
});
