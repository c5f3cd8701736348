import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { canonicalTag, isId } from '@archive/schema';
import type { Language } from '@archive/schema';
import { findArchive, isOwnFolder } from '@archive/store';
import type { Store } from '@archive/store';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { languageEntry } from '../scaffold/language-files.ts';
import { readme } from '../scaffold/readme.ts';
import { beginOwnRepository } from '../scaffold/repository/begin.ts';
import { currentDependencies } from '../scaffold/repository/dependencies.ts';
import { nextSteps } from '../scaffold/repository/next-steps.ts';
import { packageMistake } from '../scaffold/repository/package-mistake.ts';
import { folderFiles, repositoryFiles } from '../scaffold/repository/repository-files.ts';
import { surroundingsOf } from '../scaffold/repository/surroundings.ts';
import { installedSchemas } from '../scaffold/schema-reference.ts';
import { slug } from '../scaffold/slug.ts';
import { startArchive } from '../scaffold/start-archive.ts';
import { openStarter } from '../scaffold/starter.ts';
import { misuse } from '../terminal/misuse.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';

interface InitOptions {
  name?: string;
  languages?: string;
  collections: string;
  package?: string;
  git: boolean;
}

/** `archive init`: starts an empty archive of one's own. */
export function initCommand(
  program: Command,
  terminal: Terminal,
  finish: (exit: number) => void,
): void {
  program
    .command('init')
    .summary('start an empty archive, in a repository of its own')
    .description(
      'Starts an empty archive of your own: a folder that is a git repository, with the tools as dependencies. Inside another repository, just the folder of the archive.',
    )
    .argument('<dir>', 'the folder; it is made if it is not there')
    .option('--name <text>', "the archive's name (default: the folder's)")
    .option(
      '--languages <tags>',
      'its languages, the first one being the default (default: en,fr,it,es,ar,ru)',
    )
    .option('--collections <ids>', 'its collections', 'statements')
    .option('--package <name>', 'publish it on npm under this name (default: not published)')
    .option('--no-git', 'make no git repository')
    .addHelpText(
      'after',
      '\nExamples:\n  archive init my-archive\n  archive init our-letters --name "Our letters" --languages pt,en --collections letters\n  archive init our-letters --package @our-letters/archive',
    )
    .action((dir: string, options: InitOptions) => finish(run(terminal, dir, options)));
}

function run(terminal: Terminal, named: string, options: InitOptions): number {
  const dir = resolve(terminal.cwd, named);
  if (existsSync(join(dir, 'archive.json')))
    return refused(
      terminal,
      `${named} holds an archive already.`,
      `See it with: archive start --archive ${shellWord(named)}`,
    );
  if (existsSync(dir) && !statSync(dir).isDirectory())
    return refused(terminal, `${named} is a file.`, 'Name a folder.');
  const above = lastThere(dirname(dir));
  if (!statSync(above).isDirectory())
    return refused(terminal, `${above} is a file, so ${named} cannot lie in it.`, 'Name a folder.');
  try {
    accessSync(existsSync(dir) ? dir : above, constants.W_OK);
  } catch {
    return refused(terminal, `Nothing may be written in ${above}.`, 'Name another folder.');
  }
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

  const surroundings = surroundingsOf(dir);
  const { around: outer } = surroundings;
  const mistake =
    options.package === undefined ? undefined : packageMistake(options.package, named, outer);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);

  const name = options.name?.trim() || basename(dir);
  const naming = {
    name: options.package ?? slug(name) ?? 'archive',
    isPublic: options.package !== undefined,
    title: name,
  };
  const hasManifest = existsSync(join(dir, 'package.json'));
  const beside =
    outer === undefined
      ? { files: repositoryFiles(naming, currentDependencies()), schemas: installedSchemas(dir) }
      : { files: folderFiles(readme(name)) };
  const start = { dir, name, languages, collections, ...beside };
  const written = commitChange(terminal, dir, startArchive(start, starter));
  if (written !== EXIT.ok) return written;
  const place = relative(terminal.cwd, dir) || '.';
  if (outer === undefined && options.git) beginOwnRepository(terminal, dir, place, surroundings);
  terminal.out(`\nStarted the archive "${visible(name)}".`);
  const unnamed = languages.filter((language) => language.name === language.tag);
  for (const { tag } of unnamed)
    terminal.out(
      `What ${tag} is called in the language itself is not known: say it in archive.json.`,
    );
  for (const line of nextSteps(place, outer, hasManifest)) terminal.out(line);
  return EXIT.ok;
}

/** A path, as far as it is there. */
function lastThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : lastThere(dirname(path));
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
