import { beyondSchema } from './beyond/beyond-schema.ts';
import { explain } from './explain/explain.ts';
import type { Finding, Outcome } from './finding.ts';
import { validators } from './generated/validators.js';
import { countKeysInText, countKeysInValue } from './json/count-keys.ts';
import { parseTree } from './json/parse-tree.ts';
import { places } from './json/position.ts';
import { syntaxFinding } from './json/syntax-finding.ts';
import type { Kind, KindTypes } from './kinds.ts';
import { findingsIn } from './report.ts';

/**
 * Reads a file of an archive: its text goes in, a value of its kind's type comes out, or every
 * fault with its place and what to do. No text makes it throw.
 *
 * Faults bear the rule `json-syntax` (one, the first), `json-duplicate-key` or `schema`. Beyond
 * the schema of its kind, a file is held to what it says itself: days that exist, segment ids
 * used once, a default language among the languages, redirects without chains.
 *
 * @param kind What the file is to be.
 * @param text The file's content, without a byte order mark.
 * @param file The file's name as findings are to bear it.
 * @example
 * ```ts
 * const outcome = read('collection', '{ "id": "Statements" }', 'collections/statements.json');
 * // { ok: false, findings: [{ rule: 'schema', line: 1, column: 9,
 * //   message: '"id" is "Statements", which is not an id.',
 * //   help: 'Did you mean "statements"? An id is made of …', … }] }
 * ```
 */
export function read<K extends Kind>(kind: K, text: string, file: string): Outcome<KindTypes[K]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(syntaxFindings(text, file));
  }
  const validate = validators[kind];
  const deepOrRepeated = countKeysInText(text) !== countKeysInValue(value);
  if (deepOrRepeated) {
    const tooDeep = syntaxFindings(text, file);
    if (tooDeep.length > 0) return fail(tooDeep);
  }
  if (!validate(value)) {
    return fail(findingsIn(text, file, explain(kind, value, validate.errors ?? [])));
  }
  const valid = value as KindTypes[K];
  const problems = beyondSchema(kind, valid, (pointer) => places(text)?.find(pointer)?.line);
  if (deepOrRepeated || problems.length > 0) return fail(findingsIn(text, file, problems));
  return { ok: true, value: valid };
}

function syntaxFindings(text: string, file: string): Finding[] {
  const tree = parseTree(text);
  return tree.ok ? [] : [syntaxFinding(text, file, tree.fault)];
}

function fail(findings: Finding[]): { ok: false; findings: Finding[] } {
  return { ok: false, findings };
}
