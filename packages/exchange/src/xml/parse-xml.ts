import type { Outcome } from '@archive/schema';
import { SaxesParser, type SaxesTagNS } from 'saxes';

import { finding } from '../finding.ts';
import { LineStarts } from '../line-starts.ts';
import type { XmlElement } from './element.ts';

/** So deep may elements stand inside each other; files of translations need a dozen. */
const MAX_DEPTH = 100;

/**
 * Reads an XML file into its elements. Nothing outside the file is ever looked at: no entity but
 * XML's five, no declaration inside the file.
 *
 * @param file - the file's name as findings are to bear it
 * @returns the root element, or what is wrong: `xml-syntax`
 */
export function parseXml(text: string, file: string): Outcome<XmlElement> {
  try {
    return { ok: true, value: new Reader(text).read() };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const { message, help, line, column } = error;
    return { ok: false, findings: [finding('xml-syntax', message, help, { file, line, column })] };
  }
}

const DAMAGED = 'The file was damaged on its way, or by hand. Write it again from its program.';

class XmlFault extends Error {
  readonly help: string;
  readonly line: number;
  readonly column: number;

  constructor(message: string, help: string, { line, column }: { line: number; column: number }) {
    super(message);
    this.help = help;
    this.line = line;
    this.column = column;
  }
}

interface OpenElement extends XmlElement {
  children: (XmlElement | string)[];
}

class Reader {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #text: string;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  readonly #lines: LineStarts;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineStarts(text);
  }

  read(): XmlElement {
    const parser = this.#parser;
    parser.on('error', (error) => {
      // Its own message begins with the place.
      const what = error.message.replace(/^(?:\d+:\d+: )?/, '').replace(/\.$/, '');
      throw new XmlFault(`The XML is not well formed: ${what}.`, DAMAGED, this.#here());
    });
    parser.on('doctype', (doctype) => {
      if (doctype.includes('['))
        throw new XmlFault(
          'The file declares entities or elements of its own.',
          'Such files are not read. Write it without a document type.',
          this.#here(),
        );
    });
    parser.on('opentagstart', ({ name }) => {
      // Heard behind the name and the character after it.
      this.#start = parser.position - name.length - 2;
    });
    parser.on('opentag', (tag) => this.#openElement(tag));
    parser.on('text', (text) => this.#open.at(-1)?.children.push(text));
    parser.on('cdata', (text) => this.#open.at(-1)?.children.push(text));
    parser.on('closetag', () => this.#open.pop());
    parser.write(this.#text).close();
    if (this.#root === undefined) throw new XmlFault('The file is empty.', DAMAGED, this.#here());
    return this.#root;
  }

  #openElement(tag: SaxesTagNS): void {
    if (this.#open.length >= MAX_DEPTH)
      throw new XmlFault(
        'The elements stand too deep inside each other.',
        'This is no file of translations.',
        this.#here(),
      );
    const attributes = new Map(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      ...this.#lines.at(this.#start),
    };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  #here(): { line: number; column: number } {
    return this.#lines.at(Math.max(0, this.#parser.position - 1));
  }
}
