/** A stretch of a text: offset of its first character, and of the first one after it. */
export interface Span {
  start: number;
  end: number;
}

/** A JSON value's place in its text. What the value is, JSON.parse has told. */
export interface JsonNode extends Span {
  members?: Map<string, JsonMember>;
  items?: JsonNode[];
}

/** A property: where its name stands, quotation marks included, and its value. */
export interface JsonMember {
  name: Span;
  value: JsonNode;
}

/** A property name that stands a second time in one object. */
export interface DuplicateKey {
  key: string;
  /** JSON Pointer to the property. */
  pointer: string;
  first: Span;
  second: Span;
}
