import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cosmeticObstacles } from '../index.ts';

function kinds(before: string, after: string, language: string): string[] {
  return cosmeticObstacles(before, after, language).map(({ kind }) => kind);
}

describe('a change is cosmetic', () => {
  it.each([
    ['en', '16 poeple died in Almaty.', '16 people died in Almaty.'],
    ['en', 'About 40,000 men', 'About 40 000 men'],
    ['en', 'On 10 January 2022 it began', 'On January 10, 2022, it began.'],
    ['en', 'They cannot speak.', 'They can not speak.'],
    ['en', 'A *word* here', 'A **word** here'],
    ['en', 'A word.[^n1]', 'A word[^n1].'],
    ['en', 'the State', 'The state'],
    ['fr', 'Il y a 40 000 hommes,le 3 janvier', 'Il y a 40\u202F000 hommes, le 3 janvier'],
    ['fr', 'Il n’a pas parler.', "Il n'a pas parlé."],
    ['it', 'Sei morti e feriti', 'Sei morti ed alcuni feriti'],
    ['es', 'el 5 de enero de 2022', 'El 5 de enero de 2022'],
    ['de', 'Er spricht nicht', 'Er spricht nicht.'],
    ['pt', 'Não falou , partiu', 'Não falou, partiu'],
    ['ru', 'Погибли  люди', 'Погибли люди;'],
    ['ar', 'قُتل ١٦ شخصًا', 'قتل 16 شخصا.'],
    ['zh', '这是六人，', '这是六人。'],
    ['kk', 'Жұмысшылар келді', 'Жұмысшылар келді.'],
  ])('%s: %s → %s', (language, before, after) => {
    expect(kinds(before, after, language)).toEqual([]);
  });
});

describe('a change is more than cosmetic', () => {
  it.each([
    ['figure', 'en', '16 people died.', '6 people died.'],
    ['figure', 'en', '6 of 16', '16 of 6'],
    ['figure', 'en', '8%', '8‰'],
    ['figure', 'en', '1.5 million', '15 million'],
    ['figure', 'en', 'sixteen people', 'sixty people'],
    ['figure', 'fr', 'seize morts', 'six morts'],
    ['figure', 'it', 'ventuno morti', 'ventidue morti'],
    ['figure', 'es', 'dos muertos', 'tres muertos'],
    ['figure', 'pt', 'duzentos', 'trezentos'],
    ['figure', 'de', 'einundzwanzig', 'zweiundzwanzig'],
    ['figure', 'ru', 'шестнадцать человек', 'шестьдесят человек'],
    ['figure', 'ar', 'قتل ١٦ شخصا', 'قتل ١٧ شخصا'],
    ['figure', 'hi', '१६ लोग', '१७ लोग'],
    ['date', 'en', 'on 10 January 2022', 'on 11 January 2022'],
    ['date', 'en', 'on Monday', 'on Tuesday'],
    ['date', 'fr', 'le 3 janvier', 'le 3 février'],
    ['date', 'ru', '10 января', '10 февраля'],
    ['date', 'it', 'in gennaio', 'in febbraio'],
    ['name', 'en', 'The workers of Almaty struck.', 'The workers of Aktau struck.'],
    ['name', 'en', 'Iran spoke.', 'Iraq spoke.'],
    ['name', 'en', 'Russia attacked Georgia', 'Georgia attacked Russia'],
    ['name', 'ru', 'рабочие Алматы', 'рабочие Актау'],
    ['negation', 'en', 'They spoke.', 'They did not speak.'],
    ['negation', 'en', 'They don’t speak.', 'They do speak.'],
    ['negation', 'en', 'employed men', 'unemployed men'],
    ['negation', 'fr', 'il a parlé', 'il n’a pas parlé'],
    ['negation', 'it', 'parlò', 'non parlò'],
    ['negation', 'es', 'nadie habló', 'alguien habló'],
    ['negation', 'pt', 'falou', 'não falou'],
    ['negation', 'de', 'er kommt', 'er kommt nicht'],
    ['negation', 'ru', 'они говорили', 'они не говорили'],
    ['negation', 'ru', 'законный', 'незаконный'],
    ['negation', 'ar', 'تكلموا', 'لم يتكلموا'],
    ['note-call', 'en', 'A word.[^n1]', 'A word.'],
    ['note-call', 'en', 'A word.[^n1]', 'A word.[^n2]'],
    ['link', 'en', 'See [here](a).', 'See [here](b).'],
    // No capital letters, or nothing known of how the language says no: any word may be the one.
    ['word', 'ar', 'كازخستان', 'كازاخستان'],
    ['word', 'zh', '这是六人。', '这是七人。'],
    ['word', 'ka', 'თბილისი', 'ბათუმი'],
    ['word', 'kk', 'Жұмысшылар келді', 'Жұмысшылар келмеді'],
  ])('%s, %s: %s → %s', (kind, language, before, after) => {
    expect(kinds(before, after, language)).toContain(kind);
  });

  it('and says how, with no more than a few words of it', () => {
    const [obstacle] = cosmeticObstacles('6 dead', '16 dead', 'en');
    expect(obstacle).toEqual({
      kind: 'figure',
      before: ['6'],
      after: ['16'],
      message: 'the figure “6” became “16”',
    });
    const gone = cosmeticObstacles(`Anna ${'Ab Cd '.repeat(500)}`, 'x'.repeat(500), 'en');
    for (const { message } of gone) expect(message.length).toBeLessThan(400);
    expect(cosmeticObstacles('', '16', 'en')[0]?.message).toBe('the figure “16” is new');
    expect(cosmeticObstacles('16', '', 'en')[0]?.message).toBe('the figure “16” is gone');
  });
});

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    ' ',
    '1',
    '٣',
    '.',
    ',',
    '\n',
    '*',
    '[',
    '^n1',
    ']',
    '(',
    ')',
    'й',
    'ا',
    '中',
    '\u064B',
  ),
  maxLength: 60,
});

it('finds nothing in a text that did not change, and the same both ways', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ru', 'ar', 'kk'), (before, after, language) => {
      expect(cosmeticObstacles(before, before, language)).toEqual([]);
      const there = kinds(before, after, language);
      expect(kinds(after, before, language)).toEqual(there);
    }),
  );
});

it('reads a very long text', () => {
  for (const unit of ['1', '1 ', '1,', '-', 'ten', 'centо', 'a ', '[^n1]', '1 January '])
    expect(kinds(unit.repeat(20_000), unit.repeat(20_000), 'de')).toEqual([]);
});
