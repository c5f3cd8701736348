import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Finding, Outcome } from '@archive/schema';
import { parseTarGzip } from 'nanotar';

import { npmPack } from './npm-pack.ts';
import { PublishedArchive } from './published-archive.ts';

/** Where a release is to be looked for. */
export interface LastReleaseOptions {
  /** The registry's address; what npm is set up for where it is left out. */
  registry?: string;
  /** The distribution tag; `latest` where it is left out. */
  tag?: string;
}

const NEVER_PUBLISHED: ReadonlySet<string> = new Set(['E404', 'ETARGET']);

/**
 * Fetches the archive as it was last published.
 *
 * @param name The package's name.
 * @returns The archive, nothing where the package was never published, or why it is not to be had:
 * `registry-unreachable`, `tarball-faulty`.
 * @example
 * const last = await lastRelease('@archive/content');
 * if (last.ok) console.log(last.value?.version); // 1.4.0
 */
export async function lastRelease(
  name: string,
  { registry, tag = 'latest' }: LastReleaseOptions = {},
): Promise<Outcome<PublishedArchive | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-release-'));
  try {
    const packed = await npmPack(`${name}@${tag}`, folder, registry);
    if (packed.ok) return await read(name, packed.version, join(folder, packed.filename));
    if (NEVER_PUBLISHED.has(packed.code)) return { ok: true, value: undefined };
    return failed(
      'registry-unreachable',
      `${name} could not be fetched from the registry: ${packed.message}`,
      'Look at the connection and at npm’s settings, or name the registry with --registry.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(
  name: string,
  version: string,
  path: string,
): Promise<Outcome<PublishedArchive>> {
  try {
    const files = await parseTarGzip(await readFile(path));
    return { ok: true, value: new PublishedArchive(version, files) };
  } catch {
    return failed(
      'tarball-faulty',
      `The tarball of ${name} ${version} cannot be read.`,
      'Fetch it again; if it stays so, publish another version.',
    );
  }
}

function failed(rule: string, message: string, help: string): Outcome<never> {
  const finding: Finding = { rule, severity: 'error', message, help };
  return { ok: false, findings: [finding] };
}
