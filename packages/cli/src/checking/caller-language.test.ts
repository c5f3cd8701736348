import { describe, expect, test } from 'vitest';

import { callerLanguage, nearestLanguage } from './caller-language.ts';

describe('the language of the environment', () => {
  test.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'fr-CA'],
    [{ LANG: 'de_DE@euro' }, 'de-DE'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'es_ES.UTF-8' }, 'es-ES'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'es_ES.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, 'ru-RU'],
    [{ LANG: 'it_IT', LC_ALL: '' }, 'it-IT'],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{ LANG: '../../etc' }, undefined],
    [{}, undefined],
  ])('%j is %s', (environment, tag) => {
    expect(callerLanguage(environment)).toBe(tag);
  });
});

describe('the nearest of some languages', () => {
  test.each([
    ['fr-CA', ['en', 'fr', 'fr-CH'], 'fr'],
    ['fr', ['en', 'fr-CH'], 'fr-CH'],
    ['pt-br', ['pt', 'pt-BR'], 'pt-BR'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['sr-Latn', ['sr'], undefined],
    ['ja', ['en'], undefined],
    ['no language', ['en'], undefined],
  ])('to %s, of %j, is %s', (tag, known, nearest) => {
    expect(nearestLanguage(tag, known)).toBe(nearest);
  });
});
