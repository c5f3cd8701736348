import type { Rule } from './rule.ts';
import { ambiguousTranslation } from './rules/ambiguous-translation.ts';
import { bidiControl } from './rules/bidi-control.ts';
import { bidiNeutral } from './rules/bidi-neutral.ts';
import { bracketPair } from './rules/bracket-pair.ts';
import { controlCharacter } from './rules/control-character.ts';
import { dates } from './rules/dates.ts';
import { doubleSpace } from './rules/double-space.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { edgeSpace } from './rules/edge-space.ts';
import { emphasisDropped } from './rules/emphasis-dropped.ts';
import { emptySegment } from './rules/empty-segment.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { figures } from './rules/figures.ts';
import { filePlace } from './rules/file-place.ts';
import { fileUnreadable } from './rules/file-unreadable.ts';
import { forbiddenTerm } from './rules/forbidden-term.ts';
import { frenchSpacing } from './rules/french-spacing.ts';
import { glossaryTerm } from './rules/glossary-term.ts';
import { inconsistentTranslation } from './rules/inconsistent-translation.ts';
import { interfaceKey } from './rules/interface-key.ts';
import { interfaceNesting } from './rules/interface-nesting.ts';
import { interfacePlaceholder } from './rules/interface-placeholder.ts';
import { interfacePlural } from './rules/interface-plural.ts';
import { invertedMark } from './rules/inverted-mark.ts';
import { jsonDuplicateKey } from './rules/json-duplicate-key.ts';
import { jsonSyntax } from './rules/json-syntax.ts';
import { ledgerBehind } from './rules/ledger-behind.ts';
import { ledgerReference } from './rules/ledger-reference.ts';
import { lengthRatio } from './rules/length-ratio.ts';
import { linkLanguage } from './rules/link-language.ts';
import { linkSet } from './rules/link-set.ts';
import { missingMedia } from './rules/missing-media.ts';
import { missingName } from './rules/missing-name.ts';
import { missingOriginal } from './rules/missing-original.ts';
import { missingSegment } from './rules/missing-segment.ts';
import { missingTheme } from './rules/missing-theme.ts';
import { mixedScript } from './rules/mixed-script.ts';
import { negation } from './rules/negation.ts';
import { notCanonical } from './rules/not-canonical.ts';
import { notNfc } from './rules/not-nfc.ts';
import { noteCallSet } from './rules/note-call-set.ts';
import { noteCall } from './rules/note-call.ts';
import { orphanBundle } from './rules/orphan-bundle.ts';
import { outdated } from './rules/outdated.ts';
import { preferredTerm } from './rules/preferred-term.ts';
import { quotationMark } from './rules/quotation-mark.ts';
import { quotation } from './rules/quotation.ts';
import { redirect } from './rules/redirect.ts';
import { repeatedPunctuation } from './rules/repeated-punctuation.ts';
import { schema } from './rules/schema.ts';
import { segmentLink } from './rules/segment-link.ts';
import { sourceScript } from './rules/source-script.ts';
import { unbalancedEmphasis } from './rules/unbalanced-emphasis.ts';
import { unchangedFromSource } from './rules/unchanged-from-source.ts';
import { unknownCollection } from './rules/unknown-collection.ts';
import { unknownConcept } from './rules/unknown-concept.ts';
import { unknownDocument } from './rules/unknown-document.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unknownMarkup } from './rules/unknown-markup.ts';
import { unknownName } from './rules/unknown-name.ts';
import { unknownSegment } from './rules/unknown-segment.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { wrongLanguage } from './rules/wrong-language.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ambiguousTranslation,
  bidiControl,
  bidiNeutral,
  bracketPair,
  controlCharacter,
  dates,
  doubleSpace,
  doubledWord,
  edgeSpace,
  emphasisDropped,
  emptySegment,
  endPunctuation,
  figures,
  filePlace,
  fileUnreadable,
  forbiddenTerm,
  frenchSpacing,
  glossaryTerm,
  inconsistentTranslation,
  interfaceKey,
  interfaceNesting,
  interfacePlaceholder,
  interfacePlural,
  invertedMark,
  jsonDuplicateKey,
  jsonSyntax,
  ledgerBehind,
  ledgerReference,
  lengthRatio,
  linkLanguage,
  linkSet,
  missingMedia,
  missingName,
  missingOriginal,
  missingSegment,
  missingTheme,
  mixedScript,
  negation,
  notCanonical,
  notNfc,
  noteCall,
  noteCallSet,
  orphanBundle,
  outdated,
  preferredTerm,
  quotation,
  quotationMark,
  redirect,
  repeatedPunctuation,
  schema,
  segmentLink,
  sourceScript,
  unbalancedEmphasis,
  unchangedFromSource,
  unknownCollection,
  unknownConcept,
  unknownDocument,
  unknownLanguage,
  unknownMarkup,
  unknownName,
  unknownSegment,
  unusedSuppression,
  wrongLanguage,
];
