import { type Comparison, otherFiles } from '@archive/workflow';

import type { BranchLanguage, BranchOutline, BranchPart } from '../../api/index.ts';
import { changedParts, outlineOf } from './changed-part.ts';

/** What a branch changes, without the texts. */
export function branchOutline(name: string, comparison: Comparison): BranchOutline {
  const { base, authors, files } = comparison;
  const languages = new Map<string, BranchLanguage & { parts: BranchPart[] }>();
  for (const part of changedParts(comparison)) {
    const { tag, name: own, direction } = part.language;
    const language = languages.get(tag) ?? { tag, name: own, direction, parts: [] };
    language.parts.push(outlineOf(part));
    languages.set(tag, language);
  }
  return {
    base: { name, commit: base },
    authors,
    languages: [...languages.values()],
    otherFiles: otherFiles(files)
      .filter(({ inside }) => inside)
      .map(({ path, status }) => ({ path, status })),
  };
}
