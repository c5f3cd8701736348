import { charsetNamed, charsetsNear } from '@archive/import';
import { canonicalTag, isId, parseEdtf } from '@archive/schema';
import type { Store } from '@archive/store';

import type { Mistake } from '../terminal/misuse.ts';
import type { ImportDecisions } from './import-page.ts';
import { isFolder } from './page-files.ts';

/** What the caller got wrong about the pages, whatever archive they are for, if anything. */
export function decisionMistake(decisions: ImportDecisions): Mistake | undefined {
  const { id, language, issued, charset, translationOf } = decisions;
  if (language !== undefined && canonicalTag(language) === undefined)
    return {
      message: `"${language}" is no language tag.`,
      help: 'Write a BCP 47 tag, such as fr, pt-BR or zh-Hant.',
    };
  if (issued !== undefined && parseEdtf(issued) === undefined)
    return {
      message: `"${issued}" is no date.`,
      help: 'Write it as EDTF: 2022-01-10, 2022-01, 2022, 2022~ (about), 202X.',
    };
  if (id !== undefined && !isId(id))
    return {
      message: `"${id}" is no id.`,
      help: 'Write small letters, digits and single hyphens, such as a-first-note; no name that Windows keeps, such as aux or con.',
    };
  if (charset !== undefined && charsetNamed(charset) === undefined) return noCharset(charset);
  const conflict = translationOf === undefined ? undefined : conflicting(decisions);
  if (conflict === undefined) return undefined;
  return {
    message: `${conflict} cannot go with --translation-of.`,
    help: 'A translation belongs to its document: leave that option out.',
  };
}

/** What the caller said of translations that come back and that the files say themselves, if anything. */
export function bundleMistake(decisions: ImportDecisions): Mistake | undefined {
  const { language, charset, translationOf } = decisions;
  const option =
    conflicting(decisions) ??
    (language === undefined ? undefined : '--language') ??
    (charset === undefined ? undefined : '--charset') ??
    (translationOf === undefined ? undefined : '--translation-of');
  if (option === undefined) return undefined;
  return {
    message: `${option} cannot go with --bundle.`,
    help: 'The files say which documents and languages they are: leave that option out.',
  };
}

/** What the caller named that the archive does not have, if anything. */
export function referenceMistake(
  store: Store,
  { collection, language, translationOf }: ImportDecisions,
  cwd: string,
): Mistake | undefined {
  const tag = language === undefined ? undefined : canonicalTag(language);
  if (tag !== undefined && !store.languages.includes(tag))
    return {
      message: `"${language}" is no language of the archive.`,
      help: `Name one of ${store.languages.join(', ')}; or add it with: archive new language ${tag}`,
    };
  if (translationOf !== undefined)
    return store.documentIds().includes(translationOf) || isFolder(translationOf, cwd)
      ? undefined
      : {
          message: `The archive has no document "${translationOf}", and there is no folder of that name.`,
          help: 'Name a document as in its documents folder, or the folder with the pages of the originals.',
        };
  // A collection whose file is faulty is there all the same; what is wrong with it is said later.
  const ids = store.files().flatMap(({ kind, id }) => (kind === 'collection' ? [id ?? ''] : []));
  if (ids.length === 0)
    return {
      message: 'The archive has no collection yet.',
      help: 'Add one with: archive new collection ID',
    };
  if (collection === undefined || ids.includes(collection)) return undefined;
  return {
    message: `The archive has no collection "${collection}".`,
    help: `Name one of ${ids.join(', ')}; or add it with: archive new collection ID`,
  };
}

function noCharset(charset: string): Mistake {
  const near = charsetsNear(charset);
  return {
    message: `"${charset}" is no charset that can be read${near.length === 0 ? '' : `; near it are ${near.join(', ')}`}.`,
    help: 'Name one as browsers do, such as cp866, koi8-r, macintosh, windows-1256 or shift_jis; of another, save the pages as UTF-8 first, with “iconv”.',
  };
}

function conflicting({ id, collection, issued }: ImportDecisions): string | undefined {
  if (id !== undefined) return '--id';
  if (collection !== undefined) return '--collection';
  return issued === undefined ? undefined : '--issued';
}
