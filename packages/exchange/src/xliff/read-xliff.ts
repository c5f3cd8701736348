import type { Finding, Outcome } from '@archive/schema';

import { finding, warning } from '../finding.ts';
import { isId } from '../ids.ts';
import type { ReadFile, ReturnedDocument } from '../returned.ts';
import { elementsIn, type XmlElement } from '../xml/element.ts';
import { XLIFF_2_ALL } from './names.ts';
import { readUnit } from './read-unit.ts';

/**
 * Reads an XLIFF 2.0, 2.1 or 2.2 file: what it says of each document and segment, whichever program
 * wrote it last.
 *
 * @param root - the file's root element, `xliff`
 * @param file - its name as findings are to bear it
 * @returns what it says, or why it cannot be read: `exchange-format`
 */
export function readXliff(root: XmlElement, file: string): Outcome<ReadFile> {
  const refused = versionFault(root, file);
  if (refused !== undefined) return { ok: false, findings: [refused] };
  const language = root.attributes.get('trgLang');
  if (language === undefined) {
    const message =
      'The file does not say which language it is translated into: trgLang is missing.';
    const help = 'Write it again from its program, with the language of the translation.';
    const place = { file, line: root.line, column: root.column };
    return { ok: false, findings: [finding('exchange-language', message, help, place)] };
  }
  const findings: Finding[] = [];
  const from = root.attributes.get('srcLang');
  const documents = elementsIn(root, 'file').flatMap((element): ReturnedDocument[] => {
    const document = documentOf(element);
    if (document === undefined) {
      findings.push(
        warning(
          'exchange-document',
          `The file element "${element.attributes.get('id') ?? ''}" does not say which document it is.`,
          'Its attribute original is to be documents/ID.json. It was left out.',
          { file, line: element.line, column: element.column },
        ),
      );
      return [];
    }
    const segments = unitsIn(element).flatMap((unit) => {
      const read = readUnit(unit, { file, document, language });
      findings.push(...read.findings);
      return read.segment ?? [];
    });
    return [{ format: 'xliff', document, from, language, segments }];
  });
  return { ok: true, value: { documents, findings } };
}

function versionFault(root: XmlElement, file: string): Finding | undefined {
  const version = root.attributes.get('version') ?? '';
  if (XLIFF_2_ALL.includes(root.namespace)) return undefined;
  const isOld = version.startsWith('1.') || root.namespace.includes(':document:1.');
  return finding(
    'exchange-format',
    isOld
      ? `The file is XLIFF ${version || '1'}, which is another format than XLIFF 2.`
      : `The file is XLIFF of a version that is not known ("${root.namespace}").`,
    'Write it as XLIFF 2.0, 2.1 or 2.2, or as PO.',
    { file, line: root.line, column: root.column },
  );
}

/** The document of a file element: from the path it was made of, or else from its id. */
function documentOf(element: XmlElement): string | undefined {
  const path = element.attributes.get('original') ?? '';
  const name = /(?:^|[\\/])([^\\/]*)\.json$/.exec(path)?.[1];
  return [name, element.attributes.get('id')].find((id) => id !== undefined && isId(id));
}

/** The units of a file, groups opened. */
function unitsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });
}
