import type { ArchiveIndex, BundleEntry, SegmentEntry } from '../archive-index.ts';
import { likelyLanguage } from '../language/likely-language.ts';
import { isInOtherScript } from '../language/other-script.ts';
import { pointer } from '../pointer.ts';
import type { BundleRule, Problem } from '../rule.ts';
import { languageName } from '../wording.ts';

/** A text in another language than its file's: it was not translated, or it was put in the wrong file. */
export const wrongLanguage: BundleRule = {
  id: 'wrong-language',
  severity: 'warning',
  description: 'Every text is in the language that its file is of.',
  scope: 'bundle',
  sentences: {
    words: {
      message: 'This seems to be {{found}}, not {{language}}.',
      help: 'Translate it; mark words that are meant to stay as they are: [words]{lang={{tag}}}.',
    },
    letters: {
      message: 'This is not in the letters that {{language}} is written in.',
      help: 'Translate it; mark words that are meant to stay as they are: [words]{lang=…}.',
    },
    file: {
      message: 'This file is not in {{language}}.',
      help: 'Put the texts where they belong; if the script is another one, name it in the tag, as in sr-Latn.',
    },
  },
  *check(bundle, index) {
    const problems: Problem[] = [];
    let others = 0;
    for (const segment of bundle.segments.values()) {
      const problem = problemIn(segment, bundle, index);
      if (problem !== undefined) problems.push(problem);
      else if (segment.own.length >= LONG) others++;
    }
    if (problems.length < MANY || others > 0) yield* problems;
    else yield { says: 'file', values: { language: languageName(index, bundle.language) } };
  },
};

/** When so many texts of a file, and all of such a length, are in another language, it is the file that is. */
const MANY = 3;
const LONG = 60;

function problemIn(
  segment: SegmentEntry,
  bundle: BundleEntry,
  index: ArchiveIndex,
): Problem | undefined {
  // A text that is its source unchanged is another rule's.
  if (segment.text === segment.source?.text) return undefined;
  const isOther = isInOtherScript(segment.own, bundle.language);
  const tag = isOther ? undefined : likelyLanguage(segment.own, bundle.language, index);
  if (!isOther && tag === undefined) return undefined;
  const language = languageName(index, bundle.language);
  const said = { at: { pointer: pointer(segment.id) }, segment: segment.id };
  if (tag === undefined) return { ...said, says: 'letters', values: { language } };
  return { ...said, says: 'words', values: { found: languageName(index, tag), language, tag } };
}
