/** The two ways to write Chinese, by their codes in ISO 15924. */
export type ChineseScript = 'Hans' | 'Hant';

/** Signs that only one of the scripts has, before it is believed. */
const FEW = 2;
/** So many times as many as of the other, which names and quotations may be in. */
const TIMES = 4;

/**
 * Which script a Chinese text is in: told by the signs that only one of the national charsets
 * has, as GB 2312 was made for the one and Big5 for the other.
 */
export function chineseScript(text: string): ChineseScript | undefined {
  const { simplified, traditional } = signs();
  let hans = 0;
  let hant = 0;
  for (const sign of text) {
    if (simplified.has(sign)) hans++;
    else if (traditional.has(sign)) hant++;
  }
  if (hans >= FEW && hans > hant * TIMES) return 'Hans';
  return hant >= FEW && hant > hans * TIMES ? 'Hant' : undefined;
}

interface Signs {
  readonly simplified: ReadonlySet<string>;
  readonly traditional: ReadonlySet<string>;
}
let known: Signs | undefined;

function signs(): Signs {
  if (known !== undefined) return known;
  const gb2312 = signsOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const big5 = signsOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
  known = { simplified: gb2312.difference(big5), traditional: big5.difference(gb2312) };
  return known;
}

type Range = readonly [first: number, last: number];

function signsOf(charset: string, leads: Range, trails: Range): Set<string> {
  const decoder = new TextDecoder(charset);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{sc=Han}$/u.test(sign)) found.add(sign);
    }
  }
  return found;
}
