import { schemas as generated } from './generated/schemas.js';
import type { Kind } from './kinds.ts';

/**
 * The JSON Schema (2020-12) of each kind of file, as plain data.
 *
 * @example
 * ```ts
 * schemas.document['$id']; // 'urn:archive:schema:document'
 * ```
 */
export const schemas: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = generated;
