import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { linkPlaces } from '../markup/link-places.ts';
import { nearest } from '../nearest.ts';
import type { Problem, SegmentRule, Values } from '../rule.ts';
import { TRAIT } from '../text/traits.ts';

// `#p3`, `a-document`, `a-document#p3`: everything else leads out of the archive.
const INSIDE = /^(?<document>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?(?:#(?<segment>.+))?$/;

/** Links inside the archive lead to documents and passages that exist. */
export const segmentLink: SegmentRule = {
  id: 'segment-link',
  severity: 'error',
  description: 'Links to passages, documents and media of the archive lead somewhere.',
  scope: 'segment',
  holds: TRAIT.square,
  sentences: {
    'segment-here': {
      message: 'The link leads to "{{href}}", but this document has no segment "{{segment}}".',
      help: 'Correct the link, or take it out.',
    },
    'segment-there': {
      message:
        'The link leads to "{{href}}", but the document "{{document}}" has no segment "{{segment}}".',
      help: 'Correct the link, or take it out.',
    },
    media: {
      message: 'The link leads to {{file}}, which is not there.',
      help: 'Put the file there, or correct the link.',
    },
    document: {
      message: 'The link leads to a document "{{document}}", which does not exist.',
      help: 'Correct the link, or take it out.',
    },
    moved: {
      message: 'The link leads to "{{document}}", which was moved.',
      help: 'Lead it to {{to}}.',
    },
    split: {
      message: 'The link leads to "{{document}}", which was split.',
      help: 'Lead it to the one that is meant: {{to}}.',
    },
    withdrawn: {
      message: 'The link leads to "{{document}}", which was withdrawn.',
      help: 'Take the link out, or lead it elsewhere.',
    },
  },
  *check(segment, index) {
    for (const { href, at } of linkPlaces(segment)) {
      const problem = broken(href, segment, index);
      if (problem !== undefined) yield { at, ...problem };
    }
  },
};

type Broken = Pick<Problem, 'severity'> & { says: string; values: Values; meant?: string };

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
  const meant = nearest(segment, document.segments);
  return inside['document'] === undefined
    ? { says: 'segment-here', values: { href, segment }, meant }
    : { says: 'segment-there', values: { href, segment, document: id }, meant };
}

function brokenMedia(href: string, { media }: ArchiveIndex): Broken | undefined {
  const file = href.replace(/[?#].*$/s, '');
  if (media.has(file)) return undefined;
  return { says: 'media', values: { file }, meant: nearest(file, media) };
}

function brokenDocument(id: string, { known, redirects }: ArchiveIndex): Broken {
  const moved = redirects?.value.redirects.find((entry) => entry.from === id);
  if (moved === undefined)
    return { says: 'document', values: { document: id }, meant: nearest(id, known.document) };
  const to = moved.type === 'withdrawn' ? '' : [moved.to].flat().join(', ');
  return { severity: 'warning', says: moved.type, values: { document: id, to } };
}
