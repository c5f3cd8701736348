import { read } from '@archive/schema';
import type { Bundle, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

/** A bundle of names as it stands, empty ones too; an empty bundle when there is no file. */
export function readNames(
  store: Store,
  language: string,
  namespace: 'archive' | 'collections',
): Outcome<Bundle> {
  const path = store.path('bundle', { language, namespace });
  const text = store.text(path);
  if (text.ok) return read('bundle', text.value, path);
  const isMissing = text.findings.every(({ rule }) => rule === 'file-missing');
  return isMissing ? { ok: true, value: {} } : text;
}
