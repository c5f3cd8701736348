import type { Rule } from './rule.ts';
import { emptySegment } from './rules/empty-segment.ts';
import { filePlace } from './rules/file-place.ts';
import { fileUnreadable } from './rules/file-unreadable.ts';
import { jsonDuplicateKey } from './rules/json-duplicate-key.ts';
import { jsonSyntax } from './rules/json-syntax.ts';
import { ledgerReference } from './rules/ledger-reference.ts';
import { missingMedia } from './rules/missing-media.ts';
import { missingName } from './rules/missing-name.ts';
import { missingOriginal } from './rules/missing-original.ts';
import { missingSegment } from './rules/missing-segment.ts';
import { noteCall } from './rules/note-call.ts';
import { orphanBundle } from './rules/orphan-bundle.ts';
import { redirect } from './rules/redirect.ts';
import { schema } from './rules/schema.ts';
import { segmentLink } from './rules/segment-link.ts';
import { unknownCollection } from './rules/unknown-collection.ts';
import { unknownConcept } from './rules/unknown-concept.ts';
import { unknownDocument } from './rules/unknown-document.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unknownName } from './rules/unknown-name.ts';
import { unknownSegment } from './rules/unknown-segment.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  emptySegment,
  filePlace,
  fileUnreadable,
  jsonDuplicateKey,
  jsonSyntax,
  ledgerReference,
  missingMedia,
  missingName,
  missingOriginal,
  missingSegment,
  noteCall,
  orphanBundle,
  redirect,
  schema,
  segmentLink,
  unknownCollection,
  unknownConcept,
  unknownDocument,
  unknownLanguage,
  unknownName,
  unknownSegment,
];
