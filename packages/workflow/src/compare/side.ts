import type { CheckedFile } from '@archive/checks';
import { autonym, directionOf, read } from '@archive/schema';
import type { Archive, Bundle, Kind, KindTypes, Ledger, Redirect } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';

/** A document on one side of a comparison, with the languages in which a faulty file stands in the way. */
export interface ReadDocument {
  document: TranslatedDocument;
  unreadable: ReadonlySet<string>;
}

/** An archive as it is on one side of a comparison. Its files are read when they are asked for. */
export class Side {
  readonly files: readonly CheckedFile[];
  /** archive.json, where it can be read. */
  readonly archive: Archive | undefined;
  readonly #byPath: ReadonlyMap<string, CheckedFile>;
  readonly #ofDocuments = new Map<string, CheckedFile[]>();

  constructor(files: readonly CheckedFile[]) {
    this.files = files;
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      if (file.id === undefined || file.kind === 'collection' || file.kind === 'glossary') continue;
      const list = this.#ofDocuments.get(file.id);
      if (list === undefined) this.#ofDocuments.set(file.id, [file]);
      else list.push(file);
    }
    const root = this.#byPath.get('archive.json');
    this.archive = root && valueOf(root, 'archive');
  }

  /** The ids of its documents, faulty ones too. */
  documentIds(): string[] {
    return this.files.flatMap(({ kind, id }) => (kind === 'document' && id ? [id] : []));
  }

  /** A document with all its bundles and ledgers; nothing when it has no skeleton that can be read. */
  document(id: string): ReadDocument | undefined {
    const files = this.#ofDocuments.get(id) ?? [];
    const root = files.find(({ kind }) => kind === 'document');
    const skeleton = root && valueOf(root, 'document');
    if (skeleton === undefined) return undefined;
    const bundles = new Map<string, Bundle>();
    const ledgers = new Map<string, Ledger>();
    const unreadable = new Set<string>();
    for (const file of files) {
      const { language, kind } = file;
      if (language === undefined || (kind !== 'bundle' && kind !== 'ledger')) continue;
      const value = valueOf(file, kind);
      if (value === undefined) unreadable.add(language);
      else if (kind === 'bundle') bundles.set(language, value as Bundle);
      else ledgers.set(language, value as Ledger);
    }
    return { document: { skeleton, bundles, ledgers }, unreadable };
  }

  /** What became of ids of earlier days; nothing where there is no such file, or a faulty one. */
  redirects(): readonly Redirect[] {
    const file = this.#byPath.get('redirects.json');
    return (file && valueOf(file, 'redirects'))?.redirects ?? [];
  }

  /** The texts of a file of names, by key: nothing where there is no such file, `false` where it is faulty. */
  names(path: string): Readonly<Record<string, string>> | false | undefined {
    const file = this.#byPath.get(path);
    if (file?.kind !== 'bundle' && file?.kind !== 'interface') return undefined;
    return valueOf(file, file.kind) ?? false;
  }

  /** What a language is called in itself, as archive.json says; its tag where nobody says. */
  languageName(tag: string): string {
    return this.#language(tag)?.name ?? autonym(tag) ?? tag;
  }

  directionOf(tag: string): 'ltr' | 'rtl' {
    return this.#language(tag)?.direction ?? directionOf(tag);
  }

  #language(tag: string): Archive['languages'][number] | undefined {
    return this.archive?.languages.find((language) => language.tag === tag);
  }
}

function valueOf<K extends Kind>(file: CheckedFile, kind: K): KindTypes[K] | undefined {
  const text = file.read();
  const value = text.ok ? read(kind, text.value, file.path) : undefined;
  return value?.ok ? value.value : undefined;
}
