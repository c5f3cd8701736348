import { isDeepStrictEqual } from 'node:util';

import { bumpOf, describeChanges, judgeRelease } from '@archive/release';
import type { Finding, Release } from '@archive/schema';
import type { Store } from '@archive/store';
import { today } from '@archive/workflow';
import { Option } from 'commander';
import type { Command } from 'commander';

import { commitChange } from '../commit-change.ts';
import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { carrierOf, neverReleased } from '../releasing/carrier.ts';
import { compareRelease } from '../releasing/compare-release.ts';
import type { ReleaseComparison } from '../releasing/compare-release.ts';
import { documentNamer } from '../releasing/document-name.ts';
import { reportFindings } from '../report-findings.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../terminal/visible.ts';
import type { Register } from './register.ts';

interface DiffReleaseOptions extends ArchiveOption {
  registry?: string;
  tag: string;
  write?: true;
  format: 'markdown' | 'json';
}

/** `archive diff-release`: holds the archive against its last release, and the version against the change. */
export function diffReleaseCommand(program: Command, terminal: Terminal, register: Register): void {
  const command = program
    .command('diff-release')
    .summary('compare with the last release; fail where the version says less')
    .description(
      'Fetches the package as it was published last and says what changed since. Fails where an id is gone without a redirect, where the version says less than the change does, or where changes.json does not tell of it.',
    )
    .option('--registry <url>', 'where to fetch it from (default: as npm is set up)')
    .option('--tag <tag>', 'which release to fetch', 'latest')
    .option('--write', 'write what changed into changes.json')
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  archive diff-release\n  archive diff-release --write\n  archive diff-release --registry http://localhost:4873 --format json',
    );
  register<[DiffReleaseOptions]>(command, (options) => run(terminal, options));
}

async function run(terminal: Terminal, options: DiffReleaseOptions): Promise<number> {
  const opened = openLocated(terminal, options);
  if (!opened.ok) return opened.exit;
  const store = opened.value;
  const carrier = carrierOf(store.dir);
  if (carrier === undefined)
    return misuse(
      terminal,
      `No package carries the archive in ${store.dir}: there is no package.json with a name.`,
      'Write one beside archive.json, or run this where the archive is published from.',
    );
  const mistake = neverReleased(carrier);
  if (mistake !== undefined) return misuse(terminal, mistake.message, mistake.help);
  const compared = await compareRelease(store, carrier, options);
  if (!compared.ok) {
    reportFindings(terminal, compared.findings, { dir: store.dir });
    return EXIT.findings;
  }
  const { since, changes } = compared.value;
  const release = releaseOf(carrier.version, compared.value);
  say(terminal, options, carrier.name, release, compared.value);

  const refused = judgeRelease({ package: carrier.name, version: carrier.version, since, changes });
  if (refused.length > 0) {
    reportFindings(terminal, refused, { dir: store.dir });
    return EXIT.findings;
  }
  if (carrier.version === since) return EXIT.ok;
  return options.write === true
    ? writeRelease(terminal, store, release)
    : checkTold(terminal, store, release);
}

function releaseOf(version: string, { since, changes }: ReleaseComparison): Release {
  return { version, on: today(), ...(since !== undefined && { since }), ...changes };
}

function say(
  terminal: Terminal,
  { format }: DiffReleaseOptions,
  name: string,
  release: Release,
  { since, changes, before, here }: ReleaseComparison,
): void {
  const bump = bumpOf(changes);
  if (format === 'json') {
    terminal.out(JSON.stringify({ package: name, bump: bump ?? null, ...release }, null, 2));
    return;
  }
  const than = since === undefined ? 'was never published' : `${since} is published`;
  terminal.out(`${visible(name)} ${than}, ${visible(release.version)} is here.`);
  if (bump === undefined) terminal.out('The archive is as it was published.');
  const lines = describeChanges(changes, documentNamer(here.archive, before.archive));
  for (const line of lines) terminal.out(`- ${visible(line)}`);
  if (bump !== undefined) terminal.out(`The change is ${bump}.`);
}

/** What was told of a version before is told anew: more may have changed since. */
function writeRelease(terminal: Terminal, store: Store, release: Release): number {
  const told = store.releases();
  if (told?.ok === false) {
    reportFindings(terminal, told.findings, { dir: store.dir });
    return EXIT.findings;
  }
  const others = told?.value.releases.filter(({ version }) => version !== release.version) ?? [];
  const change = store.begin();
  change.put('changes', null, { ...told?.value, releases: [release, ...others] });
  return commitChange(terminal, store.dir, change);
}

function checkTold(terminal: Terminal, store: Store, release: Release): number {
  const told = store.releases();
  if (told?.ok === false) {
    reportFindings(terminal, told.findings, { dir: store.dir });
    return EXIT.findings;
  }
  const own = told?.value.releases.find(({ version }) => version === release.version);
  // The day is when it was prepared, not when it is looked at.
  if (own !== undefined && isDeepStrictEqual({ ...own, on: release.on }, plainly(release)))
    return EXIT.ok;
  const finding: Finding = {
    rule: 'changes-behind',
    severity: 'error',
    message: `changes.json does not tell what ${release.version} changed.`,
    help: 'Write it with: archive diff-release --write',
    file: 'changes.json',
  };
  reportFindings(terminal, [finding], { dir: store.dir });
  return EXIT.findings;
}

/** A value as its file holds it. */
function plainly<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
