import { read } from '@archive/schema';
import type { InterfaceBundle, Kind, KindTypes } from '@archive/schema';

import type { CheckedFile, WordsEntry, WordsNamespace } from './archive-index.ts';
import type { Valid } from './valid.ts';

/** The words that the program shows, of an archive and of the one it inherits from. */
export function wordsOf(
  valid: Valid,
  files: readonly CheckedFile[],
  base: readonly CheckedFile[],
  defaultLanguage: string | undefined,
): Record<WordsNamespace, WordsEntry> {
  const root = base.find(({ kind }) => kind === 'archive');
  const inherited = root && valueOf(root, 'archive')?.defaultLanguage;
  const entry = (namespace: WordsNamespace): WordsEntry => {
    const isOf = (file: CheckedFile): boolean =>
      file.kind === 'interface' && file.namespace === namespace;
    const own = valid.all('interface').filter(({ file }) => isOf(file));
    const words = { own: byLanguage(own), base: inheritedWords(base.filter(isOf)) };
    return {
      ...words,
      languages: new Set(files.filter(isOf).map(({ language = '' }) => language)),
      reference: referenceIn(words, inherited, defaultLanguage),
    };
  };
  return { interface: entry('interface'), messages: entry('messages'), review: entry('review') };
}

function byLanguage<T extends { file: CheckedFile }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.file.language ?? '', entry]));
}

function inheritedWords(files: readonly CheckedFile[]): Map<string, InterfaceBundle> {
  const words = new Map<string, InterfaceBundle>();
  for (const file of files) {
    const value = valueOf(file, 'interface');
    if (value !== undefined) words.set(file.language ?? '', value);
  }
  return words;
}

function valueOf<K extends Kind>(file: CheckedFile, kind: K): KindTypes[K] | undefined {
  const text = file.read();
  const value = text.ok ? read(kind, text.value, file.path) : undefined;
  return value?.ok === true ? value.value : undefined;
}

function referenceIn(
  { own, base }: Pick<WordsEntry, 'own' | 'base'>,
  inherited: string | undefined,
  defaultLanguage: string | undefined,
): WordsEntry['reference'] {
  const [language, words] =
    inherited === undefined
      ? [defaultLanguage, own.get(defaultLanguage ?? '')?.value]
      : [inherited, base.get(inherited)];
  return language === undefined || words === undefined ? undefined : { language, words };
}
