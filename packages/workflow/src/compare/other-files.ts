import type { ChangedFile } from '@archive/history';
import { fileAt } from '@archive/store';

/** What a change of one language touches besides. */
export interface Outside {
  language: string;
  files: ChangedFile[];
}

/** The changed files that hold neither a language's texts nor what is known about them. */
export function otherFiles(files: readonly ChangedFile[]): ChangedFile[] {
  return files.filter(({ inside, path }) => !inside || placeOf(path) === undefined);
}

/**
 * Where the texts of one language alone were changed, what else was. The ledgers of the same
 * documents follow their texts, in every language, and are no surprise.
 */
export function outsideLanguage(files: readonly ChangedFile[]): Outside | undefined {
  const texts = files.flatMap((file) => {
    const place = file.inside ? placeOf(file.path) : undefined;
    return place?.kind === 'texts' ? [place] : [];
  });
  const [language, ...others] = new Set(texts.map((place) => place.language));
  if (language === undefined || others.length > 0) return undefined;
  const documents = new Set(texts.map(({ id }) => id));
  const outside = files.filter((file) => {
    const place = file.inside ? placeOf(file.path) : undefined;
    if (place?.language === language) return false;
    return place?.kind !== 'ledger' || !documents.has(place.id);
  });
  return outside.length === 0 ? undefined : { language, files: outside };
}

interface Place {
  kind: 'texts' | 'ledger';
  language: string;
  id: string | undefined;
}

function placeOf(path: string): Place | undefined {
  const { kind, language, id } = fileAt(path);
  if (language === undefined) return undefined;
  return { kind: kind === 'ledger' ? 'ledger' : 'texts', language, id };
}
