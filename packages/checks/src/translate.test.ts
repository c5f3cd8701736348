import type { Finding } from '@archive/schema';
import { expect, test } from 'vitest';

import { messages, translate } from './index.ts';
import { missingSegment } from './rules/missing-segment.ts';
import { redirect } from './rules/redirect.ts';
import { checkWith } from './testing/check-with.ts';

const [found] = checkWith(redirect, {
  'redirects.json': { redirects: [{ from: 'x', type: 'moved', to: 'a-nota' }] },
}) as [Finding];

const french = {
  'check-meant': '{{help}} Vouliez-vous dire « {{meant}} » ?',
  'check-redirect-nowhere': 'La redirection mène à « {{id}} », qui n’existe pas.',
  'check-redirect-nowhere-help': 'Nommez un document d’aujourd’hui.',
};

test('a finding is said in another language, with its values and what was meant', () => {
  expect(found.help).toMatch(/ Did you mean "a-note"\?$/);
  expect(translate(found, french)).toEqual({
    ...found,
    message: 'La redirection mène à « a-nota », qui n’existe pas.',
    help: 'Nommez un document d’aujourd’hui. Vouliez-vous dire « a-note » ?',
  });
});

test('in English it says the same as before', () => {
  expect(translate(found, messages())).toEqual(found);
});

test('a sentence that is missing or empty is said in English', () => {
  expect(translate(found, {})).toBe(found);
  expect(translate(found, { ...french, 'check-redirect-nowhere': ' ' })).toBe(found);
  expect(translate(found, { 'check-redirect-nowhere': 'Rien.' })).toBe(found);
});

test('a word of the data is said in that language too', () => {
  const path = 'locales/fr/documents/a-note.json';
  const [missing] = checkWith(missingSegment, {
    [path]: { title: 'Titre', p1: 'Un.', p2: 'Deux.' },
  });
  const arabic = {
    'check-missing-segment-translation': 'لم يترجم «{{segment}}» ({{role}}) بعد إلى {{language}}.',
    'check-missing-segment-translation-help': 'أضف «{{segment}}» بعد «{{before}}».',
    'role-note': 'حاشية',
  };
  expect(translate(missing as Finding, arabic)).toMatchObject({
    message: 'لم يترجم «n1» (حاشية) بعد إلى français (fr).',
    help: 'أضف «n1» بعد «p2».',
  });
});

test('what a file holds is not taken for a gap or for a word of the program', () => {
  const values = { id: '{{meant}}$&', constructor: 'x' };
  const words = { ...french, 'id-{{meant}}$&': '' };
  expect(translate({ ...found, values }, words).message).toBe(
    'La redirection mène à « {{meant}}$& », qui n’existe pas.',
  );
});
