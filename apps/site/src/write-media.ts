import type { Finding, Skeleton } from '@archive/schema';

import type { Site } from './archive/site.ts';
import type { OutputFolder } from './output/output-folder.ts';

/** Copies the pictures a document shows; those that no document shows stay where they are. */
export function writeMedia(site: Site, out: OutputFolder, skeleton: Skeleton): Finding[] {
  return skeleton.body.flatMap((block) => {
    if (block.type !== 'figure' || out.has(block.image.file)) return [];
    const bytes = site.store.bytes(block.image.file);
    if (bytes.ok) {
      out.put(block.image.file, bytes.value);
      return [];
    }
    return bytes.findings.map((finding) => ({ ...finding, document: skeleton.id }));
  });
}
