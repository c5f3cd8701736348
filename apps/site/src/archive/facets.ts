import type { Archive, Skeleton } from '@archive/schema';

/** What documents are found by, besides their dates. */
export type Axis = 'place' | 'subject' | 'issuer' | 'language';

/** In the order in which pages name them. */
export const AXES: readonly Axis[] = ['place', 'subject', 'issuer', 'language'];

/** Where a document stands on each axis: ids of concepts, or the tag of its original's language. */
export type Facets = Readonly<Record<Axis, readonly string[]>>;

/** Reads off a skeleton where its document stands. */
export function facetsOf(skeleton: Skeleton, archive: Archive): Facets {
  const issuer = skeleton.issuer ?? archive.issuer;
  return {
    place: [...new Set(skeleton.places)],
    subject: [...new Set(skeleton.subjects)],
    issuer: issuer === undefined ? [] : [issuer],
    language: [skeleton.originalLanguage],
  };
}

/**
 * The axes that tell documents apart. Where all stand at one place, a list by that place would be
 * the list of all.
 */
export function tellingAxes(documents: readonly Facets[]): ReadonlySet<Axis> {
  return new Set(
    AXES.filter((axis) => {
      const values = new Set(documents.flatMap((facets) => facets[axis]));
      return (
        values.size > 1 || (values.size === 1 && documents.some((one) => one[axis].length === 0))
      );
    }),
  );
}
