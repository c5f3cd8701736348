import type { Finding, Outcome } from '@archive/schema';

import { readBase } from '../base.ts';
import { finding, warning } from '../finding.ts';
import { isId } from '../ids.ts';
import { isSign } from '../inline/sign.ts';
import { quoted } from '../quoted.ts';
import type { ReadFile, ReturnedDocument, ReturnedSegment } from '../returned.ts';
import { elementIn, elementsIn, textIn, type XmlElement } from '../xml/element.ts';
import { PROPS } from './names.ts';

/**
 * Reads a TMX file. Only units that say which segment of which document they are speak of the
 * archive; all others are memory and are left out.
 *
 * @param root - the file's root element, `tmx`
 * @param file - its name as findings are to bear it
 */
export function readTmx(root: XmlElement, file: string): Outcome<ReadFile> {
  const body = elementIn(root, 'body');
  if (body === undefined) {
    const message = 'The TMX file has no body.';
    const help = 'It was cut off, or is not TMX. Write it again from its program.';
    const place = { file, line: root.line, column: root.column };
    return { ok: false, findings: [finding('exchange-format', message, help, place)] };
  }
  const header = elementIn(root, 'header')?.attributes.get('srclang');
  const documents = new Map<string, ReturnedDocument & { segments: ReturnedSegment[] }>();
  const findings: Finding[] = [];
  let others = 0;
  for (const unit of elementsIn(body, 'tu')) {
    const read = readUnit(unit, header, file);
    if (read === undefined) {
      others += 1;
      continue;
    }
    findings.push(...read.findings);
    for (const { language, segment } of read.translations) {
      const { document, from } = read;
      const key = `${document} ${from} ${language}`;
      const known = documents.get(key);
      if (known !== undefined) known.segments.push(segment);
      else documents.set(key, { format: 'tmx', document, from, language, segments: [segment] });
    }
  }
  if (others > 0)
    findings.push(
      warning(
        'exchange-segment',
        `${others} of the file's units do not say which segment of which document they are.`,
        `They are memory and change nothing here: the props ${PROPS.document} and ${PROPS.segment} would say it.`,
        { file },
      ),
    );
  return { ok: true, value: { documents: [...documents.values()], findings } };
}

interface ReadUnit {
  document: string;
  from: string;
  translations: { language: string; segment: ReturnedSegment }[];
  findings: Finding[];
}

function readUnit(
  unit: XmlElement,
  headerLanguage: string | undefined,
  file: string,
): ReadUnit | undefined {
  const props = new Map(
    elementsIn(unit, 'prop').map((prop) => [prop.attributes.get('type'), textIn(prop).trim()]),
  );
  const document = props.get(PROPS.document) ?? '';
  const id = props.get(PROPS.segment) ?? '';
  if (!isId(document) || !isId(id)) return undefined;

  const findings: Finding[] = [];
  const texts = elementsIn(unit, 'tuv').map((variant) => {
    const seg = elementIn(variant, 'seg');
    const dropped: string[] = [];
    const text = seg === undefined ? '' : segmentText(seg, dropped);
    const { line, column } = variant;
    if (dropped[0] !== undefined)
      findings.push(
        warning(
          'exchange-code',
          `The text of ${document}:${id} holds the code ${quoted(dropped[0])}, which is none of the archive's.`,
          'The code was left out and its text was kept. See that nothing is missing.',
          { file, line, column, document, segment: id },
        ),
      );
    return { language: languageOf(variant), text, line, column };
  });
  const named = unit.attributes.get('srclang') ?? headerLanguage;
  const from =
    texts.find(({ language }) => language.toLowerCase() === named?.toLowerCase()) ?? texts[0];
  if (from === undefined) return undefined;
  const others = texts.filter((each) => each !== from);
  // It stands on the unit, where programs keep it, and speaks of the one translation that was there.
  const base = others.length === 1 ? readBase(props.get(PROPS.exported)) : undefined;
  const translations = others.map(({ language, text, line, column }) => ({
    language,
    segment: { id, text, source: from.text, base, line, column },
  }));
  return { document, from: from.language, translations, findings };
}

function languageOf({ attributes }: XmlElement): string {
  // `lang` in TMX before 1.4.
  return attributes.get('xml:lang') ?? attributes.get('lang') ?? '';
}

/** A text with its codes as what they stand for; highlighting and subflows leave their words or go. */
function segmentText(element: XmlElement, dropped: string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'hi') return segmentText(child, dropped);
      const markup = textIn(child);
      if (isSign(markup)) return markup;
      if (markup !== '') dropped.push(markup);
      return '';
    })
    .join('');
}
