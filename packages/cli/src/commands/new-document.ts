import { canonicalTag, isId, parseEdtf } from '@archive/schema';
import type { Store } from '@archive/store';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { addDocument } from '../scaffold/add-document.ts';
import type { NewDocument } from '../scaffold/add-document.ts';
import { slug } from '../scaffold/slug.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface DocumentOptions extends ArchiveOption {
  id?: string;
  collection?: string;
  language?: string;
  title: string;
  issued?: string;
}

/** `archive new document`: begins a document. */
export function newDocumentCommand(parent: Command, terminal: Terminal, register: Register): void {
  const command = parent
    .command('document')
    .summary('begin a document')
    .description('Begins a document: its metadata, and one paragraph to be written.')
    .requiredOption('--title <text>', 'its title, in its original language')
    .option('--id <id>', 'its id (default: made of the title)')
    .option('--collection <id>', 'the collection it belongs to (default: the only one)')
    .option('--language <tag>', 'its original language (default: that of the archive)')
    .option(
      '--issued <date>',
      'when it was issued, as EDTF: 2022-01-10, 2022-01, 2022~ (default: today)',
    )
    .addHelpText(
      'after',
      '\nExample:\n  archive new document --title "How we index" --collection handbook --issued 2026-11',
    );
  register<[DocumentOptions]>(command, (options) => run(terminal, options));
}

function run(terminal: Terminal, options: DocumentOptions): number {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  const document = decide(store, options);
  if ('message' in document) return misuse(terminal, document.message, document.help);
  if (store.documentIds().includes(document.id)) {
    misuse(
      terminal,
      `The archive has a document ${document.id} already.`,
      'Give this one another id with --id.',
    );
    return EXIT.findings;
  }
  const exit = commitChange(terminal, store.dir, addDocument(store, document));
  if (exit === EXIT.ok)
    terminal.out(
      `Now write its text in locales/${document.language}/documents/${document.id}.json.`,
    );
  return exit;
}

function decide(store: Store, options: DocumentOptions): NewDocument | Mistake {
  const title = options.title.trim();
  if (title === '') return { message: 'The title is empty.', help: 'Write --title "A title".' };
  const id = options.id ?? slug(title);
  if (id === undefined || !isId(id))
    return {
      message: id === undefined ? 'No id can be made of this title.' : `"${id}" is no id.`,
      help: 'Give one with --id: small letters, digits and single hyphens, such as a-first-note.',
    };
  const ids = store.collections().map((collection) => collection.id);
  if (ids.length === 0)
    return {
      message: 'The archive has no collection yet.',
      help: 'Add one with: archive new collection ID',
    };
  const collection = options.collection ?? (ids.length === 1 ? ids[0] : undefined);
  if (collection === undefined || !ids.includes(collection))
    return {
      message:
        collection === undefined
          ? 'The archive has several collections.'
          : `The archive has no collection "${collection}".`,
      help: `Name one with --collection: ${ids.join(', ')}.`,
    };
  const named = options.language ?? store.archive.defaultLanguage;
  const language = canonicalTag(named);
  if (language === undefined || !store.languages.includes(language))
    return {
      message: `"${named}" is no language of the archive.`,
      help: `Name one with --language: ${store.languages.join(', ')}; or add it with: archive new language TAG`,
    };
  const issued = options.issued ?? new Date().toISOString().slice(0, 10);
  if (parseEdtf(issued) === undefined)
    return {
      message: `"${issued}" is no date.`,
      help: 'Write it as EDTF: 2022-01-10, 2022-01, 2022, 2022~ (about), 202X.',
    };
  return { id, collection, language, title, issued };
}
