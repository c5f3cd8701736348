import type { BundleRule, FileRule, SegmentRule } from './rule.ts';
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
import { forbiddenTerm } from './rules/forbidden-term.ts';
import { frenchSpacing } from './rules/french-spacing.ts';
import { glossaryTerm } from './rules/glossary-term.ts';
import { invertedMark } from './rules/inverted-mark.ts';
import { lengthRatio } from './rules/length-ratio.ts';
import { linkSet } from './rules/link-set.ts';
import { mixedScript } from './rules/mixed-script.ts';
import { negation } from './rules/negation.ts';
import { noteCallSet } from './rules/note-call-set.ts';
import { noteCall } from './rules/note-call.ts';
import { preferredTerm } from './rules/preferred-term.ts';
import { quotationMark } from './rules/quotation-mark.ts';
import { repeatedPunctuation } from './rules/repeated-punctuation.ts';
import { sourceScript } from './rules/source-script.ts';
import { unbalancedEmphasis } from './rules/unbalanced-emphasis.ts';
import { unchangedFromSource } from './rules/unchanged-from-source.ts';
import { unknownMarkup } from './rules/unknown-markup.ts';
import { wrongLanguage } from './rules/wrong-language.ts';

/**
 * The rules that judge the words of a document by its own texts and the glossary: those to ask
 * while a text is being written. They are named one by one, so that a program for browsers has
 * these and no others in it.
 */
export const textRules: readonly (FileRule | BundleRule | SegmentRule)[] = [
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
  forbiddenTerm,
  frenchSpacing,
  glossaryTerm,
  invertedMark,
  lengthRatio,
  linkSet,
  mixedScript,
  negation,
  noteCall,
  noteCallSet,
  preferredTerm,
  quotationMark,
  repeatedPunctuation,
  sourceScript,
  unbalancedEmphasis,
  unchangedFromSource,
  unknownMarkup,
  wrongLanguage,
];
