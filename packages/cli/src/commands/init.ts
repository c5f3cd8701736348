import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { canonicalTag } from '@archive/schema';
import type { Language } from '@archive/schema';
import { findArchive, isId } from '@archive/store';
import type { Store } from '@archive/store';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { installMergeDriver, ownCommand } from '../merge/install-merge-driver.ts';
import { isOwnFolder } from '../own-folder.ts';
import { languageEntry } from '../scaffold/language-files.ts';
import { startArchive } from '../scaffold/start-archive.ts';
import { openStarter } from '../scaffold/starter.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface InitOptions {
  name?: string;
  languages?: string;
  collections: string;
}

/** `archive init`: starts an empty archive of one's own. */
export function initCommand(
  program: Command,
  terminal: Terminal,
  finish: (exit: number) => void,
): void {
  program
    .command('init')
    .summary('start an empty archive')
    .description('Starts an empty archive of your own in a folder.')
    .argument('<dir>', 'the folder; it is made if it is not there')
    .option('--name <text>', "the archive's name (default: the folder's)")
    .option(
      '--languages <tags>',
      'its languages, the first one being the default (default: en,fr,it,es,ar,ru)',
    )
    .option('--collections <ids>', 'its collections', 'statements')
    .addHelpText(
      'after',
      '\nExamples:\n  archive init my-archive\n  archive init our-letters --name "Our letters" --languages pt,en --collections letters',
    )
    .action((dir: string, options: InitOptions) => finish(run(terminal, dir, options)));
}

function run(terminal: Terminal, named: string, options: InitOptions): number {
  const dir = resolve(terminal.cwd, named);
  if (existsSync(join(dir, 'archive.json')))
    return refused(
      terminal,
      `${named} holds an archive already.`,
      `See it with: archive start --archive ${named}`,
    );
  if (existsSync(dir) && !statSync(dir).isDirectory())
    return refused(terminal, `${named} is a file.`, 'Name a folder.');
  const around = findArchive(dirname(dir));
  if (around !== undefined && isOwnFolder(around, dir))
    return refused(
      terminal,
      `${named} is where the archive in ${around} keeps its own files.`,
      'Name a folder outside it.',
    );

  const starter = openStarter();
  const tags = options.languages ?? starter.languages.join(',');
  const languages = languagesFrom(tags, starter);
  if (typeof languages === 'string')
    return misuse(
      terminal,
      `"${languages}" is no language tag.`,
      'Write tags with commas between them, such as --languages fr,pt-BR,ar.',
    );
  const collections = list(options.collections);
  const wrong = collections.find((id) => !isId(id));
  if (wrong !== undefined || collections.length === 0)
    return misuse(
      terminal,
      `"${wrong ?? ''}" is no id of a collection.`,
      'Write small letters, digits and hyphens, such as --collections statements,letters.',
    );

  const name = options.name?.trim() || basename(dir);
  const written = commitChange(
    terminal,
    dir,
    startArchive({ dir, name, languages, collections }, starter),
  );
  if (written !== EXIT.ok) return written;
  if (installMergeDriver(dir, ownCommand()))
    terminal.out('Told the git of this clone to merge the archive text by text.');
  const place = relative(terminal.cwd, dir) || '.';
  terminal.out(`\nStarted the archive "${name}". Bring pages in, then look at it:`);
  terminal.out(`  archive import --archive ${place} FILE…\n  archive start --archive ${place}`);
  return EXIT.ok;
}

/** The languages of a list of tags, or the first text that is no tag. */
function languagesFrom(tags: string, starter: Store): Language[] | string {
  const languages = new Map<string, Language>();
  for (const text of list(tags)) {
    const tag = canonicalTag(text);
    if (tag === undefined) return text;
    languages.set(tag, languageEntry(tag, starter) ?? { tag, name: tag });
  }
  return languages.size === 0 ? tags : [...languages.values()];
}

function list(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function refused(terminal: Terminal, message: string, help: string): number {
  misuse(terminal, message, help);
  return EXIT.findings;
}
