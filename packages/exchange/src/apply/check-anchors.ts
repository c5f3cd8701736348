import type { Finding } from '@archive/schema';

import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { finding, warning } from '../finding.ts';
import type { Returned } from './changed-texts.ts';

/** So much of a text is enough to know it again. */
const BEGINNING = 24;

/** What is wrong with the lines that name the texts of a Markdown file: gone, moved, or a text too many. */
export function checkAnchors(
  segments: ReadonlyMap<string, Returned>,
  document: ExchangeDocument,
  file: string,
): Finding[] {
  const check = new AnchorCheck(segments, document, file);
  check.order();
  check.presence();
  return check.findings;
}

class AnchorCheck {
  readonly findings: Finding[] = [];
  readonly #segments: ReadonlyMap<string, Returned>;
  readonly #document: ExchangeDocument;
  readonly #file: string;

  constructor(segments: ReadonlyMap<string, Returned>, document: ExchangeDocument, file: string) {
    this.#segments = segments;
    this.#document = document;
    this.#file = file;
  }

  /** Lines that stand elsewhere than in the document. */
  order(): void {
    const places = new Map(this.#document.segments.map(({ id }, index) => [id, index]));
    let furthest = -1;
    for (const [id, { segment }] of this.#segments) {
      const place = places.get(id) ?? furthest;
      if (place < furthest)
        this.findings.push(
          warning(
            'markdown-anchor',
            `${this.#name(id)} was moved: in the document it stands elsewhere.`,
            'Its text was taken by the line that names it; the order of the document stays.',
            this.#place(id, segment),
          ),
        );
      furthest = Math.max(furthest, place);
    }
  }

  /** Lines that are gone, with their texts or without, and paragraphs that have none. */
  presence(): void {
    let before: Returned | undefined;
    for (const known of this.#document.segments) {
      const returned = this.#segments.get(known.id);
      if (returned === undefined) {
        if (known.text !== '') this.#missing(known, before);
        before = undefined;
        continue;
      }
      this.#tooMuch(before);
      before = returned;
    }
    this.#tooMuch(before);
    const known = new Set(this.#document.segments.map(({ id }) => id));
    for (const [id, returned] of this.#segments) if (!known.has(id)) this.#tooMuch(returned);
  }

  #missing({ id, text }: ExchangeSegment, before: Returned | undefined): void {
    const second = before?.segment.second;
    const swallowed = before?.written === true && before.said.includes(text.slice(0, BEGINNING));
    if (before === undefined || (second === undefined && !swallowed))
      this.findings.push(
        warning(
          'markdown-anchor',
          `${this.#name(id)} is not in the file.`,
          'Its text stays as it was.',
          this.#place(id, before?.segment ?? { line: 1, column: 1 }),
        ),
      );
    else
      this.findings.push(
        finding(
          'markdown-anchor',
          `The line that named ${this.#name(id)} is gone, and its text follows that of ${before.segment.id}.`,
          `Put "<!-- ${id} -->" back above it.`,
          this.#place(id, second ?? before.segment),
        ),
      );
  }

  #tooMuch(returned: Returned | undefined): void {
    if (returned?.segment.second === undefined) return;
    const { id, second } = returned.segment;
    this.findings.push(
      finding(
        'markdown-anchor',
        `A second paragraph follows in the text of ${this.#name(id)}.`,
        'A text is one paragraph: join the two, or put the second below a line that names it.',
        this.#place(id, second),
      ),
    );
  }

  #name(id: string): string {
    return `${this.#document.document}:${id}`;
  }

  #place(
    segment: string,
    { line, column }: { line?: number; column?: number },
  ): Pick<Finding, 'file' | 'line' | 'column' | 'document' | 'language' | 'segment'> {
    const { document, language } = this.#document;
    return { file: this.#file, line, column, document, language, segment };
  }
}
