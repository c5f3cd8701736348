import type { Finding, Skeleton } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';

/** What became of the pictures of a document. */
interface MediaWritten {
  readonly files: readonly string[];
  /** Each with what tells whether it is the same. */
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
  readonly findings: readonly Finding[];
}

/** Copies the pictures a document shows; those that no document shows stay where they are. */
export function writeMedia(site: Site, out: OutputFolder, skeleton: Skeleton): MediaWritten {
  const paths = new Set(
    skeleton.body.flatMap((block) => (block.type === 'figure' ? block.image.file : [])),
  );
  const files: string[] = [];
  const findings: Finding[] = [];
  const stamps = [...paths].map((path) => [path, site.store.stamp(path)] as const);
  for (const path of paths) {
    const bytes = out.has(path) ? undefined : site.store.bytes(path);
    if (bytes?.ok === false) {
      findings.push(...bytes.findings.map((finding) => ({ ...finding, document: skeleton.id })));
      continue;
    }
    if (bytes?.ok) out.put(path, bytes.value);
    files.push(path);
  }
  return { files, stamps, findings };
}
