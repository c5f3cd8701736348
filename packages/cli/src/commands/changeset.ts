import { join, relative } from 'node:path';

import { openHistory } from '@archive/history';
import { isTranslation } from '@archive/release';
import type { Changes } from '@archive/release';
import type { Store } from '@archive/store';
import { beginArchive } from '@archive/store';
import { Option } from 'commander';
import type { Command } from 'commander';

import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { baseBranch } from '../releasing/base-branch.ts';
import { carrierOf, changesetsFolder, neverReleased } from '../releasing/carrier.ts';
import type { Carrier } from '../releasing/carrier.ts';
import { changesetSince, changesetSinceRelease } from '../releasing/compute-changeset.ts';
import type { ComputedChangeset } from '../releasing/compute-changeset.ts';
import { reportFindings } from '../report-findings.ts';
import { misuse } from '../terminal/misuse.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import type { Register } from './register.ts';

interface ChangesetOptions extends ArchiveOption {
  base?: string;
  check?: true;
  released?: true;
  registry?: string;
}

/** An archive, the package that carries it, and the folder of its changesets. */
interface Place {
  store: Store;
  carrier: Carrier;
  folder: string;
}

/** `archive changeset`: writes what a branch changes in the archive, for the next release. */
export function changesetCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('changeset')
    .summary('write the changeset for what changed in the archive')
    .description(
      'Compares the archive with what it was where the branch began, and writes the changeset: how far the version moves on, what changed in which documents and languages, and thanks to those who did it.',
    )
    .option('--base <commit>', 'what to compare with (default: the base branch)')
    .option('--check', 'write nothing; fail where the changesets say less than the change does')
    .addOption(
      new Option(
        '--released',
        'compare with the last release instead, and with all changesets',
      ).conflicts(['base', 'check']),
    )
    .option('--registry <url>', 'of --released: where to fetch it from (default: as npm is set up)')
    .addHelpText(
      'after',
      '\nThe version moves on by\n  major  where something is gone without a redirect, or a schema rejects what it accepted\n  minor  where a document, a language, a translation or an optional field came\n  patch  where texts, states or notes changed\n\nExamples:\n  archive changeset\n  archive changeset --base origin/main --check\n  archive changeset --released',
    );
  register<[ChangesetOptions]>(command, (options) => run(terminal, options));
}

async function run(terminal: Terminal, options: ChangesetOptions): Promise<number> {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  const carrier = carrierOf(store.dir);
  const folder = carrier && changesetsFolder(carrier);
  if (carrier === undefined || folder === undefined)
    return misuse(
      terminal,
      carrier === undefined
        ? `No package carries the archive in ${store.dir}: there is no package.json with a name.`
        : `There is no folder of changesets for ${carrier.name}.`,
      carrier === undefined
        ? 'Write one beside archive.json, or run this where the archive is published from.'
        : 'Start one with: npx @changesets/cli init',
    );
  const place = { store, carrier, folder };
  const history = openHistory(store.dir);
  if (options.released === true) {
    const mistake = neverReleased(carrier);
    if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);
    const computed = await changesetSinceRelease(store, history, carrier, folder, options);
    if (computed.ok) return settle(terminal, place, computed.value, 'the last release');
    reportFindings(terminal, computed.findings, { dir: store.dir });
    return EXIT.findings;
  }
  if (history === undefined)
    return misuse(
      terminal,
      `There is no git history to compare with in ${store.dir}.`,
      'Keep the archive in a git repository, with git installed.',
    );
  const base = options.base ?? baseBranch(history, folder);
  const computed = changesetSince(store, history, carrier, folder, base);
  if (!computed.ok) {
    const [unknown] = computed.findings;
    return misuse(terminal, unknown?.message ?? '', unknown?.help ?? '');
  }
  return options.check === true
    ? judge(terminal, computed.value, base)
    : settle(terminal, place, computed.value, base);
}

/** Says which changesets nobody can read; whether there are any. */
function refusesAny(terminal: Terminal, { unreadable }: ComputedChangeset): boolean {
  if (unreadable.length === 0) return false;
  terminal.err(`archive: ${visible(unreadable.join(', '))} is no changeset that can be read.`);
  terminal.err('  Mend its head, or remove it and run: archive changeset');
  return true;
}

function judge(terminal: Terminal, computed: ComputedChangeset, base: string): number {
  if (refusesAny(terminal, computed)) return EXIT.findings;
  const { changes, needed, declared, isEnough } = computed;
  if (needed === undefined) terminal.out(`The archive is as it is in ${visible(base)}.`);
  else if (isEnough) terminal.out(`The changesets say ${declared}, the change is ${needed}.`);
  else if (declared === undefined && isTranslation(changes))
    terminal.out('A translation needs no changeset of its own: the release writes it.');
  else {
    terminal.err(
      declared === undefined
        ? `archive: The archive changed (${needed}), and no changeset says so.`
        : `archive: The changesets say ${declared}, the change is ${needed}.`,
    );
    terminal.err(`  Write it with: archive changeset --base ${visible(shellWord(base))}`);
    return EXIT.findings;
  }
  return EXIT.ok;
}

function settle(
  terminal: Terminal,
  place: Place,
  computed: ComputedChangeset,
  base: string,
): number {
  if (refusesAny(terminal, computed)) return EXIT.findings;
  const { folder } = place;
  const { changes, needed, declared, file, outdated } = computed;
  const change = beginArchive(folder);
  for (const name of outdated) if (name !== file?.name) change.remove(name);
  if (file !== undefined) change.putBytes(file.name, file.text);
  const done = change.commit();
  if (!done.ok) {
    reportFindings(terminal, done.findings, { dir: folder });
    return EXIT.findings;
  }
  const shown = (name: string): string =>
    visible(relative(terminal.cwd, join(folder, name)) || name);
  for (const name of done.value.removed) terminal.out(`Removed ${shown(name)}`);
  if (file !== undefined) {
    const verb = done.value.written.length > 0 ? 'Wrote' : 'Kept';
    terminal.out(`${verb} ${shown(file.name)} (${needed})`);
  } else if (computed.isFirst === true)
    terminal.out('Nothing was published yet: the first release tells of all that is here.');
  else if (needed === undefined) terminal.out(`The archive is as it is in ${visible(base)}.`);
  else terminal.out(`The changesets say ${declared} already; the change is ${needed}.`);
  warnOfVanished(terminal, place, changes);
  return EXIT.ok;
}

function warnOfVanished(terminal: Terminal, { store, carrier }: Place, changes: Changes): void {
  const { vanished = [] } = changes.documents ?? {};
  if (vanished.length === 0) return;
  const redirects = visible(relative(terminal.cwd, join(store.dir, 'redirects.json')));
  // What is private is held against no release: nothing would stop it.
  const until = carrier.isPrivate ? 'Old links lead nowhere' : 'A release is refused';
  terminal.err(`archive: No redirect says what became of ${visible(vanished.join(', '))}.`);
  terminal.err(`  ${until} until there is one in ${redirects}.`);
}
