import { check } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';

/** Everything that is wrong with an archive. */
export function checkArchive(store: Store): Finding[] {
  const files = store.files();
  return check(files.map((file) => ({ ...file, read: () => store.text(file.path) })));
}

/** The text of a file, for showing the line of a finding; the last one is kept. */
export function textsOf(store: Store): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const read = store.text(file);
      last = { file, text: read.ok ? read.value : undefined };
    }
    return last.text;
  };
}
