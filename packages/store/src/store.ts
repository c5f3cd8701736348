import { directionOf, isId, read } from '@archive/schema';
import type {
  Archive,
  Bundle,
  Collection,
  Concept,
  Finding,
  InterfaceBundle,
  Kind,
  KindTypes,
  Ledger,
  Outcome,
  Redirect,
  ReleaseHistory,
  Skeleton,
} from '@archive/schema';

import type { ArchiveFile, Keys, WordsNamespace } from './archive-file.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { Change } from './change.ts';
import { exclusively } from './exclusively.ts';
import { fileAt, pathOf } from './layout.ts';
import type { FOLDERS } from './layout.ts';
import { filesIn, listFilesOf } from './list-files.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { textIn } from './read-file.ts';
import type { Read } from './read-file.ts';
import { stampsOf } from './stamps.ts';
import type { Stamps } from './stamps.ts';
import { unreadable } from './unreadable.ts';

/**
 * An open archive folder. Small files that everything needs (names, interface words, glossary,
 * collections, redirects) are read once and kept; documents and their bundles are read each time
 * they are asked for and not kept, so that thousands of them cost no memory.
 *
 * The accessors that return plain values leave out files that are missing or faulty;
 * {@link Store.problems} has the findings of those met so far.
 */
export class Store {
  /** The archive folder, absolute, with links resolved. */
  readonly dir: string;
  /** The root file, archive.json, as it was when the archive was opened. */
  readonly archive: Archive;
  /** The tags of the archive's languages, in the archive's order. */
  readonly languages: readonly string[];
  readonly #folder: ArchiveFolder;
  readonly #stamp: string;
  readonly #base: Store | undefined;
  readonly #parsed: ParsedFiles | undefined;
  readonly #kept = new Map<string, unknown>();
  readonly #problems = new Map<string, readonly Finding[]>();

  /** Made by {@link openArchive}. */
  constructor(
    folder: ArchiveFolder,
    archive: Archive,
    { stamp, base, parsed }: { stamp: string; base?: Store; parsed?: ParsedFiles },
  ) {
    this.#folder = folder;
    this.#stamp = stamp;
    this.#base = base;
    this.#parsed = parsed;
    this.dir = folder.root;
    this.archive = archive;
    this.languages = archive.languages.map((language) => language.tag);
  }

  /** The writing direction of a language: what archive.json says, or else what its script tells. */
  directionOf(tag: string): 'ltr' | 'rtl' {
    const language = this.archive.languages.find((each) => each.tag === tag);
    return language?.direction ?? directionOf(tag);
  }

  /** The tag by which dates and figures of a language are written: what archive.json says, or else its own. */
  formatsOf(tag: string): string {
    return this.archive.languages.find((each) => each.tag === tag)?.formats ?? tag;
  }

  /** The collections, in their order; those without a place follow, by id. */
  collections(): readonly Collection[] {
    return this.#keep('collections', () =>
      this.#all('collections', 'collection').toSorted(
        (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1),
      ),
    );
  }

  /** The ids of the documents, by alphabet. */
  documentIds(): readonly string[] {
    return this.#keep('documents', () => this.#ids('documents'));
  }

  /** The skeleton of a document, read anew. */
  skeleton(id: string): Outcome<Skeleton> {
    return this.#read('document', id);
  }

  /** The text of a document in one language, read anew; `undefined` when there is none. */
  bundle(tag: string, id: string): Outcome<Bundle> | undefined {
    return this.#readIfThere('bundle', { language: tag, namespace: `documents/${id}` });
  }

  /** What is known about one translation; `undefined` when there is no ledger. */
  ledger(tag: string, id: string): Outcome<Ledger> | undefined {
    return this.#readIfThere('ledger', { language: tag, document: id });
  }

  /** The archive's own name, or the names of its collections, in one language; empty texts are left out. */
  names(tag: string, namespace: 'archive' | 'collections'): Bundle {
    return this.#keep(`${namespace} ${tag}`, () =>
      withoutEmpty(this.#optional('bundle', { language: tag, namespace })),
    );
  }

  /**
   * The words of the interface in one language: those of the base archive, with this archive's own
   * over them. Empty ones are left out, so that i18next falls back to the default language.
   */
  interface(tag: string): InterfaceBundle {
    return this.#words(tag, 'interface');
  }

  /** The words of findings in one language, inherited like those of the interface. */
  messages(tag: string): InterfaceBundle {
    return this.#words(tag, 'messages');
  }

  /** The words of the review tool in one language, inherited like those of the interface. */
  review(tag: string): InterfaceBundle {
    return this.#words(tag, 'review');
  }

  /** The concepts of the glossary, by id. */
  concepts(): ReadonlyMap<string, Concept> {
    return this.#keep(
      'glossary',
      () => new Map(this.#all('glossary', 'glossary').map((concept) => [concept.id, concept])),
    );
  }

  /** What became of ids that were once published. */
  redirects(): readonly Redirect[] {
    return this.#keep('redirects', () => this.#optional('redirects', null)?.redirects ?? []);
  }

  /** What each published version changed; `undefined` when nothing was published yet. */
  releases(): Outcome<ReleaseHistory> | undefined {
    const found = this.#read('changes', null);
    return !found.ok && found.findings.every(({ rule }) => rule === 'file-missing')
      ? undefined
      : found;
  }

  /** The languages of the archive that a document has a bundle in, in the archive's order. */
  languagesOf(id: string): string[] {
    return this.languages.filter((tag) => this.#translated(tag).has(id));
  }

  /**
   * Every file of the archive, faulty and stray ones too, with what its path says it is.
   *
   * @param folders Only those of some of its folders, and those beside them.
   */
  files(folders?: readonly (typeof FOLDERS)[number][]): ArchiveFile[] {
    return [...filesIn(this.#folder, folders)];
  }

  /**
   * The files of one document that there are: its skeleton, its bundles and its ledgers, in whatever
   * language, by path. No other file is looked at.
   */
  filesOf(id: string): ArchiveFile[] {
    return isId(id) ? listFilesOf(this.#folder, id) : [];
  }

  /**
   * What tells whether the archive is still as it was, without reading it: compare with what this
   * gave another time. The archive whose words are inherited counts among what documents share, and
   * archive.json as it was when the archive was opened.
   */
  stamps(): Stamps {
    const { documents, shared } = stampsOf(this.#folder);
    return { documents, shared: `${this.#stamp}|${shared}|${this.#base?.stamps().shared ?? ''}` };
  }

  /** The same of one file, such as a picture; empty where there is none. */
  stamp(path: string): string {
    return this.#folder.stamp(path);
  }

  /** The text of a file as it stands. */
  text(path: string): Outcome<string> {
    const found = this.#folder.text(path);
    if (found.ok) return found;
    return { ok: false, findings: [unreadable(path, found)] };
  }

  /** The bytes of a file, for pictures. */
  bytes(path: string): Outcome<Uint8Array> {
    const found = this.#folder.bytes(path);
    if (found.ok) return found;
    return { ok: false, findings: [unreadable(path, found)] };
  }

  /**
   * Where a file of a kind belongs, relative to the archive folder.
   *
   * @throws RangeError when the key holds something that is no id or no language tag.
   * @example
   * store.path('ledger', { language: 'fr', document: 'a-note' }); // 'ledgers/fr/a-note.json'
   */
  path<K extends Kind>(kind: K, key: Keys[K]): string {
    const path = pathOf(kind, key);
    if (path === undefined)
      throw new RangeError(`No ${kind} is kept under ${JSON.stringify(key)}.`);
    return path;
  }

  /** Findings of the files that the accessors without an outcome had to leave out so far. */
  problems(): Finding[] {
    return [...(this.#base?.problems() ?? []), ...[...this.#problems.values()].flat()];
  }

  /**
   * Begins a set of changes that is written as a whole or not at all.
   *
   * @throws TypeError when the archive was opened to be read only.
   */
  begin(): Change {
    if (this.#folder.isReadOnly) throw new TypeError('The archive was opened to be read only.');
    return new Change(this.#folder, () => {
      this.#kept.clear();
      this.#problems.clear();
      this.#folder.forget();
    });
  }

  /**
   * Does something while no other process writes to the archive: what is read in it is still so when
   * it writes. It must not wait for anything, because others wait for it.
   *
   * @returns What the action gave, or a finding, `archive-busy`, where another process does not let go.
   * @example
   * const saved = store.exclusively(() => {
   *   const bundle = store.bundle('fr', 'a-note');
   *   return store.begin().put('bundle', key, changed(bundle)).commit();
   * });
   */
  exclusively<T>(action: () => T): { ok: true; value: T } | { ok: false; findings: Finding[] } {
    return exclusively(this.#folder, action);
  }

  #keep<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    // Each name is only ever used with one type: it stands beside its one `make`.
    return this.#kept.get(name) as T;
  }

  #words(language: string, namespace: WordsNamespace): InterfaceBundle {
    return this.#keep(`${namespace} ${language}`, () => ({
      ...this.#base?.[namespace](language),
      ...withoutEmpty(this.#optional('interface', { language, namespace })),
    }));
  }

  /** What files in a folder are called that their paths give an id: `files` names the stray ones. */
  #ids(folder: string): string[] {
    const names = this.#folder.entries(folder).map((entry) => entry.name);
    return names.flatMap((name) => fileAt(`${folder}/${name}`).id ?? []);
  }

  #translated(tag: string): ReadonlySet<string> {
    return this.#keep(`bundles ${tag}`, () => new Set(this.#ids(`locales/${tag}/documents`)));
  }

  #read<K extends Kind>(kind: K, key: Keys[K]): Outcome<KindTypes[K]> {
    const path = pathOf(kind, key);
    if (path === undefined)
      return { ok: false, findings: [unreadable(JSON.stringify(key), { reason: 'outside' })] };
    const parsed = this.#parsed;
    if (parsed === undefined) return parse(kind, this.#folder.text(path), path);
    const bytes = this.#folder.bytes(path);
    if (!bytes.ok) return parse(kind, bytes, path);
    const file = `${this.dir}/${path}`;
    const known = parsed.find(file, kind, bytes.value);
    if (known !== undefined) return known;
    const outcome = parse(kind, textIn(bytes.value), path);
    parsed.keep(file, kind, bytes.value, outcome);
    return outcome;
  }

  /** The same; nothing where there is no such file, or its folder leads out of the archive. */
  #readIfThere<K extends Kind>(kind: K, key: Keys[K]): Outcome<KindTypes[K]> | undefined {
    const path = pathOf(kind, key);
    if (path === undefined) return undefined;
    const found = this.#read(kind, key);
    // Looked for only where reading failed: most files that are asked for are there.
    return found.ok || this.#folder.has(path) ? found : undefined;
  }

  #optional<K extends Kind>(kind: K, key: Keys[K]): KindTypes[K] | undefined {
    const found = this.#read(kind, key);
    if (found.ok) return found.value;
    if (found.findings.every((finding) => finding.rule === 'file-missing')) return undefined;
    this.#problems.set(this.path(kind, key), found.findings);
    return undefined;
  }

  #all<K extends 'collection' | 'glossary'>(folder: string, kind: K): KindTypes[K][] {
    return this.#ids(folder).flatMap((id) => this.#optional(kind, id as Keys[K]) ?? []);
  }
}

function parse<K extends Kind>(kind: K, text: Read<string>, path: string): Outcome<KindTypes[K]> {
  return text.ok ? read(kind, text.value, path) : { ok: false, findings: [unreadable(path, text)] };
}

function withoutEmpty(bundle: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(bundle ?? {}).filter(([, text]) => text.trim() !== ''));
}
