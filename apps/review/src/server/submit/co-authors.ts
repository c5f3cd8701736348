import type { History } from '@archive/history';
import { fileAt } from '@archive/store';
import type { Store } from '@archive/store';

type Records = Readonly<Record<string, { by?: string } | undefined>>;

/**
 * The people beside the one at work who made or judged texts that are submitted, as
 * `Name <address>`. Somebody whose address git does not know cannot be named.
 */
export async function coAuthors(
  store: Store,
  history: History,
  files: readonly string[],
  user: string | undefined,
): Promise<string[]> {
  const ledgers = files.filter((file) => fileAt(file).kind === 'ledger');
  const head = history.resolve('HEAD');
  const before = head.ok ? history.textsAt(head.value, ledgers) : new Map<string, string>();
  const names = new Set<string>();
  for (const path of ledgers) {
    const now = store.text(path);
    const old = recordsIn(before.get(path) ?? '');
    for (const [id, record] of Object.entries(recordsIn(now.ok ? now.value : ''))) {
      const isNew = JSON.stringify(record) !== JSON.stringify(old[id]);
      if (isNew && record?.by !== undefined && record.by !== user) names.add(record.by);
    }
  }
  if (names.size === 0) return [];
  const addresses = await history.addresses();
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
