import type { History } from '@archive/history';
import { fileAt } from '@archive/store';
import type { Store } from '@archive/store';

import { parts, runGit } from '../git/run-git.ts';

type Records = Readonly<Record<string, { by?: string } | undefined>>;

/**
 * The people beside the one at work who made or judged texts that are submitted, as
 * `Name <address>`. Somebody whose address git does not know cannot be named.
 */
export function coAuthors(
  store: Store,
  history: History,
  files: readonly string[],
  user: string | undefined,
): string[] {
  const names = new Set<string>();
  for (const path of files.filter((file) => fileAt(file).kind === 'ledger')) {
    const now = store.text(path);
    const before = runGit(history.root, ['show', `HEAD:${history.prefix}${path}`]);
    const old = recordsIn(before.ok ? before.out : '');
    for (const [id, record] of Object.entries(recordsIn(now.ok ? now.value : ''))) {
      const isNew = JSON.stringify(record) !== JSON.stringify(old[id]);
      if (isNew && record?.by !== undefined && record.by !== user) names.add(record.by);
    }
  }
  if (names.size === 0) return [];
  const log = runGit(history.root, ['log', '-z', '--format=%aN%x1f%aE', 'HEAD']);
  const addresses = new Map(
    parts(log.out)
      .toReversed()
      .map((entry): [string, string] => {
        const [name = '', address = ''] = entry.trim().split('\u001F');
        return [name, address];
      }),
  );
  return [...names].flatMap((name) => {
    const address = addresses.get(name);
    return address === undefined ? [] : [`${name} <${address}>`];
  });
}

function recordsIn(ledger: string): Records {
  try {
    const value = JSON.parse(ledger) as { segments?: Records } | null;
    return value?.segments ?? {};
  } catch {
    return {};
  }
}
