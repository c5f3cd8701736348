import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Shared } from './furniture/facts.ts';
import { put } from './markdown-corpus.ts';
import { type Command, run } from './run-program.ts';
import { writeAstro } from './write-astro.ts';
import { writeEleventy } from './write-eleventy.ts';
import { writeHugo } from './write-hugo.ts';

/** What builds the site. */
export interface Generator {
  name: string;
  version: string;
  command: Command;
  /** Where it writes the site. */
  out: string;
  /** Whatever it may have kept of a run before, its site first. */
  kept: readonly string[];
}

/** What generators are made from. */
export interface Sources {
  /** Everything of the measurement is in here. */
  dir: string;
  archive: string;
  shared: Shared;
}

const writer = fileURLToPath(new URL('without-types.ts', import.meta.url));
const QUIET = '--disable-warning=ExperimentalWarning';

export const PEERS = ['hugo', 'eleventy', 'astro'] as const;
export type PeerName = (typeof PEERS)[number];

/** Our own, and the script that does the least. */
export function ownAndLeast({ dir, archive, shared }: Sources): Generator[] {
  const programs = join(dir, 'programs');
  spawnSync(process.execPath, [QUIET, writer, programs], { stdio: 'inherit' });
  const sharedFile = join(dir, 'shared.json');
  put(sharedFile, JSON.stringify(shared));
  const node = (program: string, ...args: readonly string[]): Command => ({
    program: process.execPath,
    args: [join(programs, program), archive, ...args],
  });
  const outs = { own: join(dir, 'out-own'), least: join(dir, 'out-least') };
  return [
    {
      name: 'archive',
      version: 'this clone',
      command: node('build-site.js', outs.own),
      out: outs.own,
      kept: [outs.own, join(archive, '.archive')],
    },
    {
      name: 'the least script',
      version: process.version,
      command: node('fill-template.js', outs.least, sharedFile),
      out: outs.least,
      kept: [outs.least],
    },
  ];
}

/** Writes a peer's project and installs what it needs; none where it is not to be had. */
export async function peer(name: PeerName, sources: Sources): Promise<Generator | undefined> {
  const { archive, shared } = sources;
  const dir = join(sources.dir, name);
  switch (name) {
    case 'hugo': {
      const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.trim();
      if (!version) return undefined;
      writeHugo(dir, archive, shared);
      const out = join(dir, 'out');
      const args = ['--quiet', '--destination', out];
      const env = { HUGO_CACHEDIR: join(dir, 'cache') };
      const kept = [out, env.HUGO_CACHEDIR, join(dir, 'resources')];
      return {
        name: 'Hugo',
        version,
        command: { program: 'hugo', args, cwd: dir, env },
        out,
        kept,
      };
    }
    case 'eleventy':
      writeEleventy(dir, archive, shared);
      return await fromNpm('Eleventy', dir, {
        module: '@11ty/eleventy',
        bin: 'cmd.cjs',
        args: [],
        kept: ['.cache'],
      });
    case 'astro':
      writeAstro(dir, archive, shared);
      return await fromNpm('Astro', dir, {
        module: 'astro',
        bin: 'bin/astro.mjs',
        args: ['build', '--silent'],
        kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
      });
  }
}

async function fromNpm(
  name: string,
  dir: string,
  how: { module: string; bin: string; args: readonly string[]; kept: readonly string[] },
): Promise<Generator> {
  await run({
    program: 'npm',
    args: ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'],
    cwd: dir,
  });
  const module = join(dir, 'node_modules', how.module);
  const { version } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8')) as {
    version: string;
  };
  const args = [join(module, how.bin), ...how.args];
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const out = join(dir, 'out');
  const kept = [out, ...how.kept.map((path) => join(dir, path))];
  return { name, version, command: { program: process.execPath, args, cwd: dir, env }, out, kept };
}

/** Takes away whatever a generator has kept. */
export function forget({ kept }: Generator): void {
  for (const path of kept) rmSync(path, { recursive: true, force: true });
}
