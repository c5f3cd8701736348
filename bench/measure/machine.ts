import { cpus, totalmem } from 'node:os';

/** What the measurement was made on, in one line. */
export function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model ?? 'unknown processor'} × ${others.length + 1}, ${memory} GB, ${process.platform}, Node ${process.version}, SQLite ${process.versions.sqlite}`;
}
