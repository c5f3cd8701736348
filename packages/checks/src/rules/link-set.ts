import type { SegmentEntry } from '../archive-index.ts';
import { linkPlaces } from '../markup/link-places.ts';
import type { LinkPlace } from '../markup/link-places.ts';
import { pointer } from '../pointer.ts';
import type { Problem, SegmentRule } from '../rule.ts';

/** Addresses of other sites, of which another language may have its own. */
const OUTSIDE = /^(?:https?:|mailto:)/i;

/** A translation links to what its source links to. */
export const linkSet: SegmentRule = {
  id: 'link-set',
  severity: 'warning',
  description: 'A translation has the links of its source; those to other sites may be localised.',
  scope: 'segment',
  sentences: {
    missing: {
      message: 'The source links to {{href}}; this text does not.',
      help: 'Put the link on the words that say the same: [words]({{href}}).',
    },
    added: {
      message: 'This links to {{href}}; the source does not.',
      help: 'Take the link out, or correct its address.',
    },
    localised: {
      message: 'This links to {{href}} where the source links to {{source}}.',
      help: 'See that the page says the same in this language.',
    },
  },
  *check(segment) {
    const { source, text } = segment;
    if (source === undefined) return;
    const links = [linkPlaces(segment), linkPlaces(source)] as const;
    if (links.every(({ length }) => length === 0) || text.trim() === '') return;
    const [own, theirs] = apart(...links);
    yield* inside(segment, own, theirs);
    yield* outside(segment, own.filter(isOutside), theirs.filter(isOutside));
  },
};

/** What the one has and the other has not, and the other way round. */
function apart(
  own: readonly LinkPlace[],
  theirs: readonly LinkPlace[],
): [own: LinkPlace[], theirs: LinkPlace[]] {
  const rest = new Map<string, LinkPlace[]>();
  for (const link of theirs) {
    const known = rest.get(link.href);
    if (known === undefined) rest.set(link.href, [link]);
    else known.push(link);
  }
  const alone = own.filter(({ href }) => rest.get(href)?.pop() === undefined);
  return [alone, [...rest.values()].flat()];
}

function* inside(
  segment: SegmentEntry,
  own: readonly LinkPlace[],
  theirs: readonly LinkPlace[],
): Generator<Problem> {
  for (const link of theirs) if (!isOutside(link)) yield missing(segment, link);
  for (const { href, at } of own)
    if (!OUTSIDE.test(href)) yield { at, says: 'added', values: { href } };
}

/** In another language a site may have another address: the first of the one for the first of the other. */
function* outside(
  segment: SegmentEntry,
  own: readonly LinkPlace[],
  theirs: readonly LinkPlace[],
): Generator<Problem> {
  for (const [index, { href, at }] of own.entries()) {
    const source = theirs[index]?.href;
    yield source === undefined
      ? { at, says: 'added', values: { href } }
      : { at, says: 'localised', severity: 'info', values: { href, source } };
  }
  for (const link of theirs.slice(own.length)) yield missing(segment, link);
}

function missing({ id }: SegmentEntry, { href }: LinkPlace): Problem {
  return { at: { pointer: pointer(id) }, says: 'missing', values: { href } };
}

function isOutside({ href }: LinkPlace): boolean {
  return OUTSIDE.test(href);
}
