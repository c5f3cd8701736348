import { expect, it } from 'vitest';

import { knowledge, pageOf, rulesOf } from '../fixtures/archive.ts';
import { importDocument } from '../index.ts';

const kurmanji =
  'Hikûmetê bi zorê bersiv da. Wê sê hezar leşker şandin rojavayê welêt. Karker derketin kolanan û daxwaza mûçeyên xwe kirin. Hemû mirov azad û di weqar û mafan de wekhev tên dinyayê. Ew xwedî hiş û şuûr in û divê li hember hev bi zihniyeteke bratiyê bilivin.';
const sorani =
  'حکوومەت بە زۆر وەڵامی دایەوە. سێ هەزار سەربازی ناردە ڕۆژئاوا، لەوێ کرێکاران هاتنە سەر شەقام.';
const russian =
  'Письмо о заработной плате. Правительство ответило силой. Оно послало три тысячи солдат на запад страны, где рабочие вышли на улицы.';

const simplified = '星期一晚上港务局把灯都熄了，夜班的人回家时谁也没有告诉他们原因。';
const traditional = '星期一晚上港務局把燈都熄了，夜班的人回家時誰也沒有告訴他們原因。';

/** The language that a page of a text is taken for, or what is said against it. */
async function languageOf(text: string, languages: readonly string[]): Promise<string> {
  const page = await pageOf(`# 1\n\n${text}`, 'a.md');
  const options = { collection: 'statements', issued: '2022' };
  const made = importDocument(page, { ...knowledge, languages }, options);
  if (!made.ok) return made.findings.map(({ message }) => message).join('\n');
  return made.value.status === 'imported' ? made.value.language : 'unchanged';
}

it.each([
  [kurmanji, ['en', 'ku', 'ckb'], 'ku'],
  [kurmanji, ['en', 'kmr'], 'kmr'],
  [russian, ['en', 'ru', 'bg'], 'ru'],
])('a page %j in an archive in %j is in %s', async (text, languages, tag) => {
  expect(await languageOf(text, languages)).toBe(tag);
});

it.each([
  [simplified, ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  [traditional, ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  [traditional, ['zh-CN', 'zh-TW'], 'zh-TW'],
  [simplified, ['zh'], 'zh'],
])('Chinese %j in an archive in %j is in %s', async (text, languages, tag) => {
  expect(await languageOf(text, languages)).toBe(tag);
});

it.each([
  ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh', ['zh'], 'zh'],
])('a page that declares %s in an archive in %j is in %s', async (declared, languages, tag) => {
  const page = await pageOf(`---\nlang: ${declared}\n---\n\n# 1\n\n${simplified}`, 'a.md');
  const options = { collection: 'statements', issued: '2022' };
  const made = importDocument(page, { ...knowledge, languages }, options);
  expect(made).toMatchObject({ ok: true, value: { language: tag } });
});

it.each([
  [simplified, ['en', 'zh-Hant'], /^a\.md is perhaps in zh-Hans; the archive/],
  [kurmanji, ['en', 'tr'], /^a\.md is in ku, a language/],
  [russian, ['en', 'bg', 'uk'], /^a\.md is perhaps in ru; the archive/],
  ['Vlada je odgovorila silom i poslala vojnike.', ['en'], /^a\.md is perhaps in \w+ or \w+/],
  [sorani, ['en', 'fa', 'ar'], /cannot be told/],
])('a guess is no fact: %j in an archive in %j', async (text, languages, said) => {
  expect(await languageOf(text, languages)).toMatch(said);
});

const english =
  'The government answered with force. It sent three thousand soldiers to the west of the country, where the workers had gone out into the streets to ask for bread.';
const french =
  'Le gouvernement a répondu par la force. Il a envoyé trois mille soldats à l’ouest du pays, où les ouvriers étaient descendus dans la rue pour demander du pain.';

it.each([
  ['a text and its translation', [english, english, french, french], ['several-languages']],
  ['a text with a quotation', [english, english, english, english, french], []],
  ['a text with foreign names', [english, 'Le Monde, Paris; La Repubblica, Roma'], []],
])('%s in one page: %j', async (_, parts, rules) => {
  const page = await pageOf(`# 1\n\n${parts.join('\n\n')}`, 'a.md');
  const options = { collection: 'statements', issued: '2022', language: 'en' };
  const made = importDocument(page, knowledge, options);
  if (!made.ok || made.value.status === 'unchanged') throw new Error(JSON.stringify(made));
  expect(rulesOf(made.value.report)).toEqual(rules);
});
