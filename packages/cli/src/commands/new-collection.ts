import { canonicalTag, isId } from '@archive/schema';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { reportFindings } from '../report-findings.ts';
import { addCollection } from '../scaffold/add-collection.ts';
import { openStarter } from '../scaffold/starter.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface CollectionOptions extends ArchiveOption {
  name?: string[];
}

/** `archive new collection`: adds a collection to the archive. */
export function newCollectionCommand(
  parent: Command,
  terminal: Terminal,
  register: Register,
): void {
  const command = parent
    .command('collection')
    .summary('add a collection')
    .description('Adds a collection of documents.')
    .argument('<id>', 'its id: small letters, digits and hyphens')
    .option('--name <tag=text...>', 'its name in a language; may be given for each')
    .addHelpText(
      'after',
      '\nExample:\n  archive new collection letters --name en=Letters fr=Lettres',
    );
  register<[string, CollectionOptions]>(command, (id, options) => run(terminal, id, options));
}

function run(terminal: Terminal, id: string, options: CollectionOptions): number {
  if (!isId(id))
    return misuse(
      terminal,
      `"${id}" is no id.`,
      'Write small letters, digits and single hyphens, such as press-releases.',
    );
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  if (store.files().some(({ path }) => path === store.path('collection', id))) {
    terminal.out(`The archive has a collection ${id} already: nothing to do.`);
    return EXIT.ok;
  }
  const names = new Map<string, string>();
  for (const given of options.name ?? []) {
    const [, tag = '', text = ''] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
    const language = canonicalTag(tag);
    if (text.trim() === '' || language === undefined || !store.languages.includes(language))
      return misuse(
        terminal,
        `"${given}" is no name in a language of the archive.`,
        `Write TAG=TEXT with one of ${store.languages.join(', ')}, such as --name "${store.archive.defaultLanguage}=Letters".`,
      );
    names.set(language, text.trim());
  }
  const added = addCollection(store, id, names, openStarter());
  if (added.ok) return commitChange(terminal, store.dir, added.value);
  reportFindings(terminal, added.findings, { dir: store.dir });
  return EXIT.findings;
}
