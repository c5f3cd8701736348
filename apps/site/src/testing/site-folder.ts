import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { afterAll } from 'vitest';

import { buildSite } from '../index.ts';
import type { BuildOptions, BuildReport } from '../index.ts';

/** The fixture: it has every kind of block, notes, relations, and passages that are outdated. */
export const everyKind = fileURLToPath(new URL('../fixtures/archive', import.meta.url));

/** The starter archive, whose interface words every archive inherits. */
export const starter = fileURLToPath(new URL('../../../../packages/content', import.meta.url));

const folders: string[] = [];
// Registered with the test file that imports this module.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test or a group of them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  return folder;
}

/** A copy of an archive, the fixture unless another is named, and the site built from it. */
export class SiteFolder {
  readonly archive: string;
  readonly out: string;

  constructor(from = everyKind) {
    const folder = temporaryFolder();
    this.archive = join(folder, 'archive');
    this.out = join(folder, 'out');
    // The starter archive is a package too.
    const filter = (path: string): boolean => !/[\\/](?:dist|node_modules)$/.test(path);
    cpSync(from, this.archive, { recursive: true, filter });
  }

  build(options: Partial<BuildOptions> = {}): Promise<BuildReport> {
    return buildSite({ archive: this.archive, base: starter, out: this.out, ...options });
  }

  /** A file of the archive. */
  source(path: string): string {
    return readFileSync(join(this.archive, path), 'utf8');
  }

  /** Changes a JSON file of the archive. */
  edit(path: string, change: (value: Record<string, unknown>) => void): void {
    const value = JSON.parse(readFileSync(join(this.archive, path), 'utf8')) as Record<
      string,
      unknown
    >;
    change(value);
    this.write(path, value);
  }

  /** Writes a JSON file of the archive. */
  write(path: string, value: unknown): void {
    writeFileSync(join(this.archive, path), JSON.stringify(value));
  }

  remove(path: string): void {
    rmSync(join(this.archive, path));
  }

  /** A file of the site. */
  text(path: string): string {
    return readFileSync(join(this.out, path), 'utf8');
  }

  /** A page of the site, by its path without `index.html`. */
  page(path: string): HTMLElement {
    return parse(this.text(path.endsWith('.html') ? path : `${path}index.html`));
  }

  /** Every file of the site. */
  files(): string[] {
    return readdirSync(this.out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.out.length + 1))
      .toSorted();
  }
}

/** The text of an element on one line. */
export function textOf(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
