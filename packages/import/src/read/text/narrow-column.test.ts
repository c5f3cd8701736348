import { describe, expect, it } from 'vitest';

import { pageOf } from '../../fixtures/archive.ts';

/** Wraps as typists do: a word goes to the next line when it has no room. */
function wrapped(text: string, column: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= column) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

function cut(text: string, signs: number): string {
  return text.match(new RegExp(`.{1,${signs}}`, 'gu'))?.join('\n') ?? '';
}

const prose = {
  Latin: [
    'The ferries stopped on a Sunday morning. The company had announced overnight that the crossing would cost twice as much from the first of the month, and by noon nobody was left at the ticket windows.',
    'On the islands people met in the halls of the ice houses. They asked for the old price, for the boats to sail again, and for those who had been dismissed to be taken back.',
  ],
  Cyrillic: [
    'Паромы остановились в воскресенье утром. Компания объявила ночью, что переезд будет стоить вдвое дороже с первого числа, и к полудню у касс никого не осталось.',
    'На островах люди собирались в залах ледников. Они требовали прежней цены, чтобы лодки снова ходили и чтобы уволенных приняли обратно.',
  ],
  Arabic: [
    'توقفت العبارات صباح يوم الأحد. وكانت الشركة قد أعلنت في الليل أن العبور سيكلف ضعف ما كان يكلفه منذ أول الشهر، وعند الظهر لم يبق أحد عند شبابيك التذاكر.',
    'وفي الجزر اجتمع الناس في قاعات بيوت الثلج. وطالبوا بالسعر القديم وبأن تبحر القوارب من جديد وبأن يعاد الذين طردوا إلى عملهم.',
  ],
};
const chinese = [
  '渡轮在星期日早晨停驶了。公司在夜里宣布从下个月一日起渡海的票价将是原来的两倍到中午售票窗口前已经一个人也没有了大家都留在家里等消息。',
  '岛上的人们在冰库的大厅里集会。他们要求恢复原来的票价要求船只重新开航并且要求让被解雇的人回来工作直到一切照旧为止。',
];

async function read(text: string): Promise<{ texts: string[]; rules: string[] }> {
  const page = await pageOf(text, 'a.txt');
  return {
    texts: page.blocks.map((block) => block.content.text),
    rules: page.warnings.map((warning) => warning.rule),
  };
}

describe('short lines of wrapped prose', () => {
  it.each(Object.entries(prose))('become paragraphs: %s', async (_, paragraphs) => {
    for (const column of [28, 34, 40]) {
      const text = paragraphs.map((one) => wrapped(one, column)).join('\n\n');
      expect(await read(text)).toEqual({ texts: paragraphs, rules: [] });
    }
  });

  it('become paragraphs in a script without spaces', async () => {
    const text = chinese.map((one) => cut(one, 16)).join('\n\n');
    expect(await read(text)).toEqual({ texts: chinese, rules: [] });
  });

  it('leave the lines of an address beside them as they are', async () => {
    const address = 'The Committee\nHarbour Road 5\nThe Bay';
    const paragraphs = [...prose.Latin, ...prose.Latin, ...prose.Latin];
    const text = [...paragraphs.map((one) => wrapped(one, 36)), address].join('\n\n');
    expect((await read(text)).texts).toEqual([...paragraphs, address]);
  });

  it('are spoken of where they are too few to be sure', async () => {
    const text = wrapped(
      'The ferries stopped on a Sunday morning and nobody was left at the ticket windows by noon.',
      30,
    );
    expect(await read(text)).toEqual({ texts: [text], rules: ['line-ends-kept'] });
  });
});

describe('short lines that are no prose', () => {
  it.each([
    [
      'verse of the Latin script',
      'Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds\nAnd summer’s lease hath all too short\nSometime too hot the eye of heaven\nAnd often is his gold complexion dimm’d;\nAnd every fair from fair sometime declines,\nBy chance or nature’s changing course',
    ],
    [
      'verse without capitals and stops',
      'so much depends\nupon the boats that wait\nand the ice\nthat nobody carries now\nover the water\nto the houses of salt where\nwe sat\nand counted the lamps',
    ],
    [
      'verse of the Cyrillic script',
      'Я помню чудное мгновенье:\nПередо мной явилась ты,\nКак мимолетное виденье,\nКак гений чистой красоты.\nВ томленьях грусти безнадежной,\nВ тревогах шумной суеты,\nЗвучал мне долго голос нежный\nИ снились милые черты.',
    ],
    [
      'verse of the Arabic script',
      'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل\nفتوضح\nفالمقراة لم يعف رسمها\nلما نسجتها من جنوب\nوشمأل\nترى بعر الأرآم\nفي عرصاتها وقيعانها كأنه حب فلفل',
    ],
    [
      'verse in Chinese',
      '君不见黄河之水天上来，奔流到海不复回。\n君不见高堂明镜悲白发，朝如青丝暮成雪。\n人生得意须尽欢，莫使金樽空对月。\n天生我材必有用，千金散尽还复来。\n烹羊宰牛且为乐，会须一饮三百杯。\n岑夫子，丹丘生，将进酒，杯莫停。\n与君歌一曲，请君为我倾耳听。\n钟鼓馔玉不足贵，但愿长醉不愿醒。',
    ],
    [
      'addresses',
      'The Committee of the Harbour\nHarbour Road 5\nThe Bay\n\nThe Union of Ice Carriers\nSalt House 12, second floor\nThe Upper Islands\n\nThe Editors\nP.O. Box 7\nThe Bay',
    ],
  ])('keep their ends: %s', async (_, text) => {
    expect(await read(text)).toEqual({ texts: text.split('\n\n'), rules: [] });
  });
});
