import { isDeepStrictEqual } from 'node:util';

/** Why a schema rejects what it accepted, and what it accepts that it rejected. */
export interface SchemaComparison {
  narrowed: string[];
  widened: string[];
}

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about what is valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  '$schema',
  'default',
  'deprecated',
  'description',
  'discriminator',
  'examples',
  'title',
]);

/** A higher value leaves less; of `max…` a lower one. */
const LEAST: ReadonlySet<string> = new Set(['minimum', 'minItems', 'minLength', 'minProperties']);
const MOST: ReadonlySet<string> = new Set(['maximum', 'maxItems', 'maxLength', 'maxProperties']);

/**
 * Holds two versions of a JSON Schema against each other. Where it cannot be told that the new one
 * accepts all that the old one did, such as after a change of a pattern, it counts as narrowed.
 *
 * @returns Sentences in English, each with the JSON Pointer it is about.
 * @example
 * compareSchemas({ required: [] }, { required: ['id'] }).narrowed; // ['/: "id" is required now.']
 */
export function compareSchemas(before: unknown, after: unknown): SchemaComparison {
  const comparison: SchemaComparison = { narrowed: [], widened: [] };
  compare(before, after, '', comparison);
  return comparison;
}

function compare(before: unknown, after: unknown, at: string, found: SchemaComparison): void {
  if (isDeepStrictEqual(before, after)) return;
  if (!isSchema(before) || !isSchema(after)) {
    // `true` accepts everything, `false` nothing.
    const widened = before === false || after === true;
    found[widened ? 'widened' : 'narrowed'].push(`${at || '/'}: what is accepted is another now.`);
    return;
  }
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const keyword of keywords) {
    if (ANNOTATIONS.has(keyword) || isDeepStrictEqual(before[keyword], after[keyword])) continue;
    compareKeyword(keyword, before, after, at, found);
  }
}

function compareKeyword(
  keyword: string,
  before: Schema,
  after: Schema,
  at: string,
  found: SchemaComparison,
): void {
  const [was, is] = [before[keyword], after[keyword]];
  const here = at || '/';
  const inside = `${at}/${keyword}`;
  const said = (kind: keyof SchemaComparison, sentence: string): void => {
    found[kind].push(`${here}: ${sentence}`);
  };
  switch (keyword) {
    case 'properties':
      compareProperties(before, after, at, found);
      return;
    case '$defs':
    case 'definitions':
      // What nothing refers to is not valid or invalid: a definition that went is told by its references.
      for (const name of namesIn(was))
        if (Object.hasOwn(asSchema(is), name))
          compare(asSchema(was)[name], asSchema(is)[name], `${inside}/${name}`, found);
      return;
    case 'required':
      for (const name of listOf(is).filter((each) => !listOf(was).includes(each)))
        said('narrowed', `"${String(name)}" is required now.`);
      for (const name of listOf(was).filter((each) => !listOf(is).includes(each)))
        said('widened', `"${String(name)}" is no longer required.`);
      return;
    case 'type':
    case 'enum':
      compareChoices(keyword, was, is, said);
      return;
    case 'anyOf':
    case 'oneOf':
      compareBranches(listOf(was), listOf(is), inside, said, found);
      return;
    case 'items':
    case 'additionalProperties':
    case 'propertyNames':
    case 'contains':
      compare(was ?? true, is ?? true, inside, found);
      return;
    default:
      compareBound(keyword, was, is, said);
  }
}

type Said = (kind: keyof SchemaComparison, sentence: string) => void;

function compareProperties(
  before: Schema,
  after: Schema,
  at: string,
  found: SchemaComparison,
): void {
  const [was, is] = [asSchema(before['properties']), asSchema(after['properties'])];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const pointer = `${at}/properties/${name}`;
    if (!Object.hasOwn(is, name)) {
      const rejected = after['additionalProperties'] === false;
      found[rejected ? 'narrowed' : 'widened'].push(`${at || '/'}: "${name}" is no longer known.`);
    } else if (Object.hasOwn(was, name)) compare(was[name], is[name], pointer, found);
    else if (before['additionalProperties'] === false)
      found.widened.push(`${at || '/'}: "${name}" may be given now.`);
    else found.narrowed.push(`${at || '/'}: "${name}" was free and has a schema now.`);
  }
}

function compareChoices(keyword: string, was: unknown, is: unknown, said: Said): void {
  if (is === undefined) said('widened', `any ${keyword} will do now.`);
  else if (was === undefined) said('narrowed', `"${keyword}" is prescribed now.`);
  else {
    const [old, now] = [listOf(was), listOf(is)];
    const has = (list: readonly unknown[], value: unknown): boolean =>
      list.some((each) => isDeepStrictEqual(each, value));
    for (const value of old.filter((each) => !has(now, each)))
      said('narrowed', `${JSON.stringify(value)} is no longer accepted.`);
    for (const value of now.filter((each) => !has(old, each)))
      said('widened', `${JSON.stringify(value)} is accepted now.`);
  }
}

/** Alternatives; they are told apart by their place, after those that both sides have. */
function compareBranches(
  was: readonly unknown[],
  is: readonly unknown[],
  at: string,
  said: Said,
  found: SchemaComparison,
): void {
  const others = (list: readonly unknown[], than: readonly unknown[]): unknown[] =>
    list.filter((each) => !than.some((other) => isDeepStrictEqual(each, other)));
  const [old, now] = [others(was, is), others(is, was)];
  for (const [index, branch] of old.entries()) {
    const other = now[index];
    if (other === undefined) said('narrowed', `an alternative has gone: ${nameOf(branch)}.`);
    else compare(branch, other, `${at}/${is.indexOf(other)}`, found);
  }
  for (const branch of now.slice(old.length))
    said('widened', `there is a new alternative: ${nameOf(branch)}.`);
}

function compareBound(keyword: string, was: unknown, is: unknown, said: Said): void {
  if (is === undefined) {
    said('widened', `"${keyword}" no longer holds.`);
    return;
  }
  const narrower =
    (LEAST.has(keyword) && Number(is) > Number(was ?? -Infinity)) ||
    (MOST.has(keyword) && Number(is) < Number(was ?? Infinity));
  const isBound = LEAST.has(keyword) || MOST.has(keyword);
  if (isBound && !narrower) said('widened', `"${keyword}" is ${JSON.stringify(is)} now.`);
  else if (keyword === 'uniqueItems' && is === false) said('widened', 'entries may repeat now.');
  else said('narrowed', `"${keyword}" is ${JSON.stringify(is)} now.`);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asSchema(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

function namesIn(value: unknown): string[] {
  return Object.keys(asSchema(value));
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function nameOf(branch: unknown): string {
  const { $ref, const: only, title } = asSchema(branch);
  return JSON.stringify(title ?? $ref ?? only ?? branch);
}
