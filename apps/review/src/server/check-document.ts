import { examine, rules } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { ArchiveFile, Store } from '@archive/store';

/** Rules that look at other documents, or at what belongs to none: `archive check` asks them. */
const WHOLE_ARCHIVE: ReadonlySet<string> = new Set([
  'ambiguous-translation',
  'inconsistent-translation',
  'interface-key',
  'interface-nesting',
  'interface-placeholder',
  'interface-plural',
  'link-language',
  'missing-name',
  'orphan-bundle',
  'quotation',
  'redirect',
  'segment-link',
  'unknown-document',
  'unknown-name',
  'unused-suppression',
]);

const own = rules.filter(({ id }) => !WHOLE_ARCHIVE.has(id));
const SHARED: ReadonlySet<string> = new Set(['archive', 'collection', 'glossary', 'media']);

/** What is wrong in the files of one document, as far as these files tell. */
export function checkDocument(
  store: Store,
  document: string,
  files: readonly ArchiveFile[] = store.files(),
): Finding[] {
  const looked = files
    .filter((file) => SHARED.has(file.kind) || isOf(file, document))
    .map((file) => ({ ...file, read: () => store.text(file.path) }));
  const paths = new Set(
    files.filter((file) => isOf(file, document)).map(({ path }): string | undefined => path),
  );
  return examine(looked, { rules: own }).findings.filter(({ file }) => paths.has(file));
}

function isOf({ kind, id }: ArchiveFile, document: string): boolean {
  return id === document && (kind === 'document' || kind === 'bundle' || kind === 'ledger');
}
