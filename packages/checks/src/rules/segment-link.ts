import { links } from '@archive/markup';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { markupOffset } from '../markup-offset.ts';
import { pointer } from '../pointer.ts';
import type { Problem, SegmentRule } from '../rule.ts';
import { suggest } from '../wording.ts';

// `#p3`, `a-document`, `a-document#p3`: everything else leads out of the archive.
const INSIDE = /^(?<document>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?(?:#(?<segment>.+))?$/;

/** Links inside the archive lead to documents and passages that exist. */
export const segmentLink: SegmentRule = {
  id: 'segment-link',
  severity: 'error',
  description: 'Links to passages, documents and media of the archive lead somewhere.',
  scope: 'segment',
  *check(segment, index) {
    if (!segment.text.includes('](')) return;
    const seen = new Map<string, number>();
    for (const href of links(segment.inlines)) {
      const occurrence = seen.get(href) ?? 0;
      seen.set(href, occurrence + 1);
      const problem = broken(href, segment, index);
      if (problem === undefined) continue;
      const before = markupOffset(segment.text, `](${href}`, occurrence);
      yield {
        at: {
          pointer: pointer(segment.id),
          offset: before === undefined ? undefined : before + 2,
          length: href.length,
        },
        ...problem,
      };
    }
  },
};

type Broken = Pick<Problem, 'message' | 'help' | 'severity'>;

function broken(href: string, from: SegmentEntry, index: ArchiveIndex): Broken | undefined {
  if (href.startsWith('media/')) return brokenMedia(href, index);
  const inside = INSIDE.exec(href)?.groups;
  if (inside === undefined || href === '') return undefined;
  const id = inside['document'] ?? from.bundle.document.id;
  if (!index.known.document.has(id)) return brokenDocument(id, index);

  const document = index.documents.get(id);
  const segment = inside['segment'];
  if (document === undefined || segment === undefined || document.segments.has(segment))
    return undefined;
  if (document.bundles.get(from.bundle.language)?.segments.has(segment) === true) return undefined;
  return {
    message: `The link leads to "${href}", but ${
      inside['document'] === undefined ? 'this document' : `the document "${id}"`
    } has no segment "${segment}".`,
    help: suggest(segment, document.segments, 'Correct the link, or take it out.'),
  };
}

function brokenMedia(href: string, { media }: ArchiveIndex): Broken | undefined {
  const file = href.replace(/[?#].*$/s, '');
  if (media.has(file)) return undefined;
  return {
    message: `The link leads to ${file}, which is not there.`,
    help: suggest(file, media, 'Put the file there, or correct the link.'),
  };
}

function brokenDocument(id: string, { known, redirects }: ArchiveIndex): Broken {
  const moved = redirects?.value.redirects.find((entry) => entry.from === id);
  if (moved === undefined)
    return {
      message: `The link leads to a document "${id}", which does not exist.`,
      help: suggest(id, known.document, 'Correct the link, or take it out.'),
    };
  return {
    severity: 'warning',
    message: `The link leads to "${id}", which was ${moved.type}.`,
    help:
      moved.type === 'withdrawn'
        ? 'Take the link out, or lead it elsewhere.'
        : `Lead it to ${[moved.to].flat().join(' or ')}.`,
  };
}
