import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { ambiguousTranslation } from './rules/ambiguous-translation.ts';
import { inconsistentTranslation } from './rules/inconsistent-translation.ts';
import { interfaceKey } from './rules/interface-key.ts';
import { interfaceNesting } from './rules/interface-nesting.ts';
import { interfacePlaceholder } from './rules/interface-placeholder.ts';
import { interfacePlural } from './rules/interface-plural.ts';
import { linkLanguage } from './rules/link-language.ts';
import { missingName } from './rules/missing-name.ts';
import { orphanBundle } from './rules/orphan-bundle.ts';
import { quotation } from './rules/quotation.ts';
import { redirect } from './rules/redirect.ts';
import { segmentLink } from './rules/segment-link.ts';
import { unknownDocument } from './rules/unknown-document.ts';
import { unknownName } from './rules/unknown-name.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** Those that look at other documents, or at what belongs to none. */
const others: ReadonlySet<Rule> = new Set<Rule>([
  ambiguousTranslation,
  inconsistentTranslation,
  interfaceKey,
  interfaceNesting,
  interfacePlaceholder,
  interfacePlural,
  linkLanguage,
  missingName,
  orphanBundle,
  quotation,
  redirect,
  segmentLink,
  unknownDocument,
  unknownName,
  unusedSuppression,
]);

/**
 * The rules that can be asked about one document, given its own files and those that all documents
 * share. The others say what is true only if the whole archive is at hand.
 */
export const documentRules: readonly Rule[] = rules.filter((rule) => !others.has(rule));
