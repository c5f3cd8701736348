import { canonicalTag } from '@archive/schema';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { reportFindings } from '../report-findings.ts';
import { addLanguage } from '../scaffold/add-language.ts';
import { languageEntry } from '../scaffold/language-files.ts';
import { openStarter } from '../scaffold/starter.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Register } from './register.ts';

interface LanguageOptions extends ArchiveOption {
  name?: string;
}

/** `archive new language`: adds a language to the archive. */
export function newLanguageCommand(parent: Command, terminal: Terminal, register: Register): void {
  const command = parent
    .command('language')
    .summary('add a language')
    .description('Adds a language, with its names and interface words to be translated.')
    .argument('<tag>', 'its BCP 47 tag, such as pt, pt-BR or zh-Hant')
    .option('--name <text>', "the language's name in the language itself")
    .addHelpText('after', '\nExample:\n  archive new language pt');
  register<[string, LanguageOptions]>(command, (text, options) => run(terminal, text, options));
}

function run(terminal: Terminal, text: string, options: LanguageOptions): number {
  const tag = canonicalTag(text);
  if (tag === undefined)
    return misuse(
      terminal,
      `"${text}" is no language tag.`,
      'Write a BCP 47 tag, such as pt, pt-BR or zh-Hant.',
    );
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  if (store.languages.includes(tag)) {
    terminal.out(`The archive has ${tag} already: nothing to do.`);
    return EXIT.ok;
  }
  const starter = openStarter();
  const entry = languageEntry(tag, starter, options.name);
  if (entry === undefined)
    return misuse(
      terminal,
      `What ${tag} is called in the language itself is not known.`,
      `Say it with: archive new language ${tag} --name TEXT`,
    );
  const added = addLanguage(store, entry, starter);
  if (added.ok) return commitChange(terminal, store.dir, added.value);
  reportFindings(terminal, added.findings, { dir: store.dir });
  return EXIT.findings;
}
