import { schemas } from '@archive/schema';
import { expect, it, test } from 'vitest';

import { compareSchemas } from './compare-schemas.ts';

const open = { type: 'object' };
const note = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: { id: { type: 'string', maxLength: 100 }, on: { $ref: '#/$defs/day' } },
  $defs: { day: { type: 'string', pattern: '^[0-9]{4}$' } },
};
type Note = typeof note;
const noteWith = (change: (copy: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone(note) as Record<string, unknown>;
  change(copy);
  return copy;
};
const property = (name: string, schema: unknown) =>
  noteWith((copy) => {
    copy['properties'] = { ...note.properties, [name]: schema };
  });

test.each(Object.entries(schemas))('%s accepts what it accepts', (_, schema) => {
  expect(compareSchemas(schema, structuredClone(schema))).toEqual({ narrowed: [], widened: [] });
});

it('takes words about a schema for no change of it', () => {
  const told = noteWith((copy) => Object.assign(copy, { title: 'Note', description: 'A note.' }));
  expect(compareSchemas(note, told)).toEqual({ narrowed: [], widened: [] });
});

test.each([
  [
    'a property that is required now',
    noteWith((copy) => (copy['required'] = ['id', 'on'])),
    '/: "on"',
  ],
  ['a property that is gone', noteWith((copy) => (copy['properties'] = {})), '/: "id"'],
  ['another type', property('id', { type: 'integer', maxLength: 100 }), '/properties/id: "string"'],
  [
    'a lower maximum',
    property('id', { type: 'string', maxLength: 9 }),
    '/properties/id: "maxLength"',
  ],
  [
    'another pattern',
    noteWith((copy) => (copy['$defs'] = { day: { type: 'string', pattern: '^x$' } })),
    '/$defs/day: "pattern"',
  ],
  [
    'choices where any text would do',
    property('id', { type: 'string', maxLength: 100, enum: ['a'] }),
    '/properties/id: "enum"',
  ],
  ['a schema that accepts nothing', false, '/:'],
])('is narrowed by %s', (_, after, place) => {
  const { narrowed } = compareSchemas(note, after);
  expect(narrowed.some((sentence) => sentence.startsWith(place))).toBe(true);
});

test.each([
  ['a property that may be given', property('by', { type: 'string' })],
  ['a property that need not be given', noteWith((copy) => (copy['required'] = []))],
  ['a higher maximum', property('id', { type: 'string', maxLength: 200 })],
  ['no maximum', property('id', { type: 'string' })],
  ['another type beside the one', property('id', { type: ['string', 'null'], maxLength: 100 })],
  ['any further property', noteWith((copy) => delete copy['additionalProperties'])],
  ['a schema that accepts everything', true],
])('is widened, and not narrowed, by %s', (_, after) => {
  const { narrowed, widened } = compareSchemas(note, after);
  expect(narrowed).toEqual([]);
  expect(widened).not.toEqual([]);
});

it('is narrowed by a schema for what was free', () => {
  const typed: Partial<Note> & object = { type: 'object', properties: note.properties };
  expect(compareSchemas(open, typed).narrowed).toHaveLength(2);
});

it('tells alternatives that came from those that went', () => {
  const choices = (...names: readonly string[]) => ({
    oneOf: names.map((name) => ({ const: name })),
  });
  expect(compareSchemas(choices('a', 'b'), choices('a', 'b', 'c')).widened).toEqual([
    '/: there is a new alternative: "c".',
  ]);
  expect(compareSchemas(choices('a', 'b'), choices('b')).narrowed).toEqual([
    '/: an alternative has gone: "a".',
  ]);
});
