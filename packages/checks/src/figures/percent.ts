const SIGN = '[%٪％﹪]';
/** "Per cent" in words of many languages: the beginning of the word that follows the number. */
const BEHIND = new RegExp(
  String.raw`[\s\u200e\u200f]{0,2}(?:${SIGN}|per ?cent|pour cent|per cento|por ciento|por cento|` +
    'procent|prozent|prosent|protsent|процент|відсот|percent|százalék|perc|al sută|la sută|' +
    'bi sedî|ποσοστ|τοις εκατό|אחוז|प्रतिशत|शतांश|শতাংশ|ร้อยละ|เปอร์เซ็นต์|phần trăm|persen|peratus|' +
    '퍼센트|パーセント|في المئة|في المائة|بالمئة|بالمائة|درصد|فیصد)',
  'iuy',
);
const BEFORE = new RegExp(String.raw`(?:${SIGN}\s?|百分之|yüzde |ehuneko )$`, 'iu');
const LONGEST_BEFORE = 8;

/** Whether a number is a share of a hundred. */
export function isPercent(text: string, start: number, end: number): boolean {
  BEHIND.lastIndex = end;
  return BEHIND.test(text) || BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}
