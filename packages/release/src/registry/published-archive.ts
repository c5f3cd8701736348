import { Buffer } from 'node:buffer';

import type { CheckedFile } from '@archive/checks';
import type { Finding } from '@archive/schema';
import { fileAt, isArchivePath } from '@archive/store';
import { Side } from '@archive/workflow';

import type { ReleaseSide } from '../changes/compare-releases.ts';

/** One file of a tarball. */
interface TarFile {
  name: string;
  data?: Uint8Array;
}

const SCHEMA = /^dist\/schemas\/([a-z-]+)\.json$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An archive as one published version of its package holds it. */
export class PublishedArchive implements ReleaseSide {
  readonly version: string;
  readonly archive: Side;
  readonly schemas: ReadonlyMap<string, unknown>;
  readonly #bytes: ReadonlyMap<string, Uint8Array>;

  constructor(version: string, files: readonly TarFile[]) {
    this.version = version;
    // All names of an npm tarball begin with one folder, mostly "package/".
    const inside = files.flatMap(({ name, data }): [string, Uint8Array][] =>
      data === undefined ? [] : [[name.slice(name.indexOf('/') + 1), data]],
    );
    this.#bytes = new Map(inside.filter(([path]) => isArchivePath(path)));
    this.archive = new Side([...this.#bytes].map(([path, data]) => checkedFile(path, data)));
    this.schemas = new Map(
      inside.flatMap(([path, data]) => {
        const name = SCHEMA.exec(path)?.[1];
        return name === undefined ? [] : [[name, JSON.parse(utf8.decode(data)) as unknown]];
      }),
    );
  }

  /**
   * The paths of the files that differ from those of a folder.
   *
   * @param paths The archive's files in the folder.
   * @param bytes Reads one of them.
   */
  differing(paths: readonly string[], bytes: (path: string) => Uint8Array): Set<string> {
    const differ = new Set(this.#bytes.keys());
    for (const path of paths) {
      const own = this.#bytes.get(path);
      if (own !== undefined && Buffer.compare(own, bytes(path)) === 0) differ.delete(path);
      else differ.add(path);
    }
    return differ;
  }
}

function checkedFile(path: string, data: Uint8Array): CheckedFile {
  return {
    ...fileAt(path),
    read: () => {
      try {
        return { ok: true, value: utf8.decode(data) };
      } catch {
        const finding: Finding = {
          rule: 'file-unreadable',
          severity: 'error',
          message: `The published ${path} is no text.`,
          help: 'Publish a version in which it is.',
          file: path,
        };
        return { ok: false, findings: [finding] };
      }
    },
  };
}
