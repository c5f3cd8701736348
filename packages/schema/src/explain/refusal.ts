import type { Violation } from '../generated/validators.js';
import type { SchemaPlace } from '../schema-place.ts';

/** What a sentence is made from. */
export interface Refusal {
  violation: Violation;
  located: SchemaPlace;
  /** What to call the value: `"level"`, or `Item 3 of "places"`. */
  subject: string;
  /** Whether the file could do without the value. */
  optional: boolean;
}
