import { maxDepth } from './depth.ts';
import { guessFault } from './guess-fault.ts';
import { toPointer } from './pointer.ts';
import { scanString } from './scan-string.ts';
import type { Expectation, SyntaxFault } from './syntax-fault.ts';
import type { DuplicateKey, JsonMember, JsonNode, Span } from './tree.ts';

/** A JSON text with the place of everything in it, or the first place where it is none. */
export type ParsedTree =
  | { ok: true; root: JsonNode; duplicates: DuplicateKey[] }
  | { ok: false; fault: SyntaxFault };

/** Parses strictly as JSON.parse does, for places rather than values. For files that failed. */
export function parseTree(text: string): ParsedTree {
  const parser = new TreeParser(text);
  const root = parser.document();
  return root === undefined
    ? { ok: false, fault: parser.fault as SyntaxFault }
    : { ok: true, root, duplicates: parser.duplicates };
}

type Opener = NonNullable<Expectation['opener']>;

const whiteSpace = /[ \t\r\n]*/y;
const scalar =
  /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\p{L}\p{N}_$.+-])/uy;

class TreeParser {
  readonly duplicates: DuplicateKey[] = [];
  fault: SyntaxFault | undefined;
  private readonly text: string;
  private offset = 0;
  private readonly openers: Opener[] = [];
  private readonly path: (string | number)[] = [];
  private lastString: Span | undefined;
  private stringBefore: Span | undefined;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonNode | undefined {
    const root = this.value();
    if (root === undefined) return undefined;
    this.skipWhiteSpace();
    return this.offset === this.text.length ? root : this.fail({ what: 'end' });
  }

  private value(comma?: number): JsonNode | undefined {
    this.skipWhiteSpace();
    const first = this.text[this.offset];
    if (first === '{') return this.inside('{', (opener) => this.object(opener));
    if (first === '[') return this.inside('[', (opener) => this.array(opener));
    if (first === '"') return this.string();
    scalar.lastIndex = this.offset;
    if (!scalar.test(this.text)) return this.fail({ what: 'value', comma });
    const node = { start: this.offset, end: scalar.lastIndex };
    this.offset = node.end;
    return node;
  }

  private inside(
    bracket: Opener['bracket'],
    read: (opener: Opener) => JsonNode | undefined,
  ): JsonNode | undefined {
    const opener = { bracket, start: this.offset, end: this.offset + 1 };
    if (this.openers.length >= maxDepth) {
      this.fault = { code: 'too-deep', start: opener.start, end: opener.end };
      return undefined;
    }
    this.openers.push(opener);
    this.offset++;
    const node = read(opener);
    this.openers.pop();
    return node;
  }

  private object(opener: Opener): JsonNode | undefined {
    const members = new Map<string, JsonMember>();
    if (this.takes('}')) return { start: opener.start, end: this.offset, members };
    let comma: number | undefined;
    for (;;) {
      this.skipWhiteSpace();
      if (this.text[this.offset] !== '"') return this.fail({ what: 'key', comma });
      const name = this.string();
      if (name === undefined) return undefined;
      if (!this.takes(':')) return this.fail({ what: 'colon' });

      const key = JSON.parse(this.text.slice(name.start, name.end)) as string;
      this.path.push(key);
      this.noteDuplicate(key, members.get(key)?.name, name);
      const value = this.value();
      if (value === undefined) return undefined;
      this.path.pop();
      members.set(key, { name, value });

      if (this.takes('}')) return { start: opener.start, end: this.offset, members };
      comma = this.offset;
      if (!this.takes(',')) return this.fail({ what: 'comma' });
    }
  }

  private array(opener: Opener): JsonNode | undefined {
    const items: JsonNode[] = [];
    if (this.takes(']')) return { start: opener.start, end: this.offset, items };
    let comma: number | undefined;
    for (;;) {
      this.path.push(items.length);
      const item = this.value(comma);
      if (item === undefined) return undefined;
      this.path.pop();
      items.push(item);
      if (this.takes(']')) return { start: opener.start, end: this.offset, items };
      comma = this.offset;
      if (!this.takes(',')) return this.fail({ what: 'comma' });
    }
  }

  private string(): Span | undefined {
    const result = scanString(this.text, this.offset);
    if ('code' in result) {
      this.fault = result;
      return undefined;
    }
    this.offset = result.end;
    this.stringBefore = this.lastString;
    this.lastString = result;
    return result;
  }

  private noteDuplicate(key: string, first: Span | undefined, second: Span): void {
    if (first !== undefined) {
      this.duplicates.push({ key, pointer: toPointer(this.path), first, second });
    }
  }

  /** Skips white space, then takes the character if it is there. */
  private takes(character: string): boolean {
    this.skipWhiteSpace();
    if (this.text[this.offset] !== character) return false;
    this.offset++;
    return true;
  }

  private skipWhiteSpace(): void {
    whiteSpace.lastIndex = this.offset;
    whiteSpace.test(this.text);
    this.offset = whiteSpace.lastIndex;
  }

  private fail(expected: Expectation): undefined {
    const opener = this.openers.at(-1);
    const { lastString, stringBefore } = this;
    const expectation = { ...expected, opener, lastString, stringBefore };
    this.fault = guessFault(this.text, this.offset, expectation);
    return undefined;
  }
}
