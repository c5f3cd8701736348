import type { Kind, KindTypes, Outcome } from '@archive/schema';

interface Parsed {
  bytes: Buffer;
  kind: Kind;
  outcome: Outcome<KindTypes[Kind]>;
}

/** More than the files of a long document in all its languages. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What files held when they were last parsed. Each file is read all the same, and known again by its
 * bytes alone, so that what it holds is never out of date. For a program that opens one archive
 * again and again: see {@link OpenOptions}.
 */
export class ParsedFiles {
  readonly #limit: number;
  // By absolute path, the one asked for longest ago first.
  readonly #files = new Map<string, Parsed>();
  #bytes = 0;

  /** @param limit How many bytes of files to keep; 64 MiB where it is left out. */
  constructor(limit = MOST_BYTES) {
    this.#limit = limit;
  }

  /** What these bytes of a file were parsed to; nothing where they were not, or not as this kind. */
  find<K extends Kind>(file: string, kind: K, bytes: Buffer): Outcome<KindTypes[K]> | undefined {
    const known = this.#files.get(file);
    if (known?.kind !== kind || !known.bytes.equals(bytes)) return undefined;
    this.#files.delete(file);
    this.#files.set(file, known);
    // It was parsed as this kind.
    return known.outcome as Outcome<KindTypes[K]>;
  }

  /** Keeps what the bytes of a file were parsed to, and lets go of what was not asked for longest. */
  keep<K extends Kind>(file: string, kind: K, bytes: Buffer, outcome: Outcome<KindTypes[K]>): void {
    this.#drop(file);
    this.#files.set(file, { bytes, kind, outcome });
    this.#bytes += bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(file: string): void {
    this.#bytes -= this.#files.get(file)?.bytes.length ?? 0;
    this.#files.delete(file);
  }
}
