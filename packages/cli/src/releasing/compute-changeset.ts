import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { History } from '@archive/history';
import {
  bumpOf,
  changesetFile,
  compareReleases,
  declaredBump,
  describeChanges,
  isAtLeast,
  isComputed,
} from '@archive/release';
import type {
  Bump,
  Changes,
  ChangesetFile,
  LastReleaseOptions,
  ReleaseSide,
} from '@archive/release';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import type { Carrier } from './carrier.ts';
import { compareRelease } from './compare-release.ts';
import { documentNamer } from './document-name.ts';
import { sideAt, sideHere } from './sides.ts';

/** What changed in an archive, and what changesets say about that. */
export interface ComputedChangeset {
  changes: Changes;
  /** What the version has to do; nothing where nothing changed. */
  needed: Bump | undefined;
  /** What the changesets say. */
  declared: Bump | undefined;
  isEnough: boolean;
  /** The changeset that says it all; nothing where there is nothing to say. */
  file: ChangesetFile | undefined;
  /** Those that were computed before, by name in the folder of changesets. */
  outdated: readonly string[];
  unreadable: readonly string[];
  /** Whether there is no release yet to compare with. */
  isFirst?: boolean;
}

/** A change and those who speak of it. */
interface Told {
  changes: Changes;
  before: ReleaseSide;
  here: ReleaseSide;
  authors: readonly string[];
  changesets: readonly ChangesetFile[];
}

/**
 * Compares an archive with what it was where its branch began, and with what the branch's own
 * changesets say.
 *
 * @param folder The folder of changesets.
 * @param base The name of the commit to compare with.
 */
export function changesetSince(
  store: Store,
  history: History,
  carrier: Carrier,
  folder: string,
  base: string,
): Outcome<ComputedChangeset> {
  const [from, to] = [history.resolve(base), history.resolve('HEAD')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const start = history.mergeBase(from.value, to.value) ?? from.value;
  const files = history.changedFiles(start);
  const here = sideHere(store);
  const before = sideAt(history, start, here, files);
  const paths = files
    .filter(({ inside }) => inside)
    .flatMap(({ path, from: moved }) => (moved === undefined ? [path] : [path, moved]));
  const changes = compareReleases(before, here, new Set(paths));
  const below = `${relative(history.root, folder).replaceAll('\\', '/')}/`;
  const own = files
    .filter(({ status }) => status !== 'removed')
    .map(({ path, inside }) => (inside ? history.prefix + path : path))
    .filter((path) => path.startsWith(below))
    .map((path) => path.slice(below.length));
  const authors = history.authors(start, to.value);
  const changesets = readChangesets(folder, own);
  return { ok: true, value: compute(carrier, { changes, before, here, authors, changesets }) };
}

/**
 * Compares an archive with its last release, and with what all changesets say. A version that has
 * moved on already was told of when it did.
 */
export async function changesetSinceRelease(
  store: Store,
  history: History | undefined,
  carrier: Carrier,
  folder: string,
  options: LastReleaseOptions,
): Promise<Outcome<ComputedChangeset>> {
  const compared = await compareRelease(store, carrier, options);
  if (!compared.ok) return compared;
  const { since, before, here } = compared.value;
  const changes = since === carrier.version ? compared.value.changes : {};
  const authors = since === undefined ? [] : authorsSince(history, carrier, since);
  const changesets = readChangesets(folder, readdirSync(folder));
  const computed = compute(carrier, { changes, before, here, authors, changesets });
  return { ok: true, value: { ...computed, isFirst: since === undefined } };
}

/** The changesets program leaves a tag at every release, without the name where there is one package. */
function authorsSince(history: History | undefined, { name }: Carrier, version: string): string[] {
  const head = history?.resolve('HEAD');
  if (history === undefined || !head?.ok) return [];
  const tags = [`${name}@${version}`, `v${version}`].map((tag) => history.resolve(tag));
  const tag = tags.find(({ ok }) => ok);
  return tag?.ok ? history.authors(tag.value, head.value) : [];
}

function compute(
  { name }: Carrier,
  { changes, before, here, authors, changesets }: Told,
): ComputedChangeset {
  const { bump: declared, unreadable } = declaredBump(changesets, name);
  const byHand = changesets.filter((file) => !isComputed(file));
  const needed = bumpOf(changes);
  const said = needed === undefined || isAtLeast(declaredBump(byHand, name).bump, needed);
  const sentences = describeChanges(changes, documentNamer(here.archive, before.archive));
  return {
    changes,
    needed,
    declared,
    isEnough: isAtLeast(declared, needed),
    file: said ? undefined : changesetFile({ package: name, bump: needed, sentences, authors }),
    outdated: changesets.filter(isComputed).map((file) => file.name),
    unreadable,
  };
}

function readChangesets(folder: string, names: readonly string[]): ChangesetFile[] {
  return names
    .filter((name) => name.endsWith('.md') && !name.includes('/') && name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
