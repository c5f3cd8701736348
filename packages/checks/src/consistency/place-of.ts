import { pointer } from '../pointer.ts';
import type { Place } from '../rule.ts';
import type { Pair } from './pairs.ts';

/** Where a translation stands, for a problem with it. */
export function placeOf({ bundle, segment }: Pair): {
  file: string;
  at: Place;
  document: string;
  language: string;
  segment: string;
} {
  return {
    file: bundle.file.path,
    at: { pointer: pointer(segment) },
    document: bundle.document.id,
    language: bundle.language,
    segment,
  };
}
