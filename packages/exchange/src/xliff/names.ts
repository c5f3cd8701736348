/** The namespace of XLIFF 2.0 and 2.1, which this program writes. */
export const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.0';

/** The namespaces of the versions it reads. */
export const XLIFF_2_ALL: readonly string[] = [XLIFF_2, 'urn:oasis:names:tc:xliff:document:2.2'];

/** XLIFF's own module for what a program knows of a unit; others have to keep it. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** Where in it stands what a unit left the archive with. */
export const EXPORTED = { category: 'archive', type: 'exported' } as const;

/** What a segment's subState says whose source has moved on. */
export const OUTDATED = 'archive:outdated';

/** The categories of notes that this program writes and does not read back. */
export const NOTES = { role: 'role', previous: 'previous-source', comment: 'comment' } as const;
