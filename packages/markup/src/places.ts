import { scan } from './scan.ts';

/** Where something stands in a text, in UTF-16 units from its start. */
interface Place {
  offset: number;
  length: number;
}

/** A note call, and where it stands. */
export interface NoteCallPlace extends Place {
  /** The segment id of the note. */
  id: string;
}

/** The address of a link, and where it stands: without its brackets, as it is written. */
export interface AddressPlace extends Place {
  /** The address, its escapes read. */
  href: string;
}

/**
 * The notes that a text calls, in reading order, and where; one that is called twice is there twice.
 *
 * @param text - the text of a segment, as it stands in a bundle
 *
 * @example
 * ```ts
 * noteCallPlaces('One[^n1].'); // [{ id: 'n1', offset: 3, length: 5 }]
 * ```
 */
export function noteCallPlaces(text: string): NoteCallPlace[] {
  const places: NoteCallPlace[] = [];
  // Most texts call nothing.
  if (!text.includes('[^')) return places;
  scan(text, undefined, {
    note: (id, offset, end) => {
      places.push({ id, offset, length: end - offset });
    },
  });
  return places;
}

/**
 * The addresses that a text links to, in reading order, and where; repeated as often as they are
 * linked.
 *
 * @param text - the text of a segment, as it stands in a bundle
 *
 * @example
 * ```ts
 * addressPlaces('See [there](sources#p2).'); // [{ href: 'sources#p2', offset: 12, length: 10 }]
 * ```
 */
export function addressPlaces(text: string): AddressPlace[] {
  const places: AddressPlace[] = [];
  if (!text.includes('](')) return places;
  scan(text, undefined, {
    address: (href, offset, end) => {
      places.push({ href, offset, length: end - offset });
    },
  });
  return places;
}
