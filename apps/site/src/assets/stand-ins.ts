/** A typeface that readers' own systems may have, which stands in for one of ours until that is there. */
interface StandIn {
  /** What styles call it. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** What systems call it. */
  readonly local: readonly string[];
  /** Its size, in percent, at which lines of text are as wide as in ours. */
  readonly size: number;
}

// EB Garamond's own, in percent of its size: lines are as high as in it.
const ASCENT = 100.7;
const DESCENT = 29.8;

const EUROPEAN = 'U+0000-052F, U+1E00-1FFF, U+2000-206F, U+20A0-20CF, U+2116';
const ARABIC = 'U+0600-06FF, U+0750-077F';

// Widths were measured on texts in six languages.
const forGaramond: readonly StandIn[] = [
  {
    family: 'Garamond by Noto',
    style: 'normal',
    local: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif-Regular'],
    size: 79,
  },
  {
    family: 'Garamond by Noto',
    style: 'italic',
    local: ['Noto Serif Italic', 'NotoSerif-Italic'],
    size: 78.6,
  },
  { family: 'Garamond by Georgia', style: 'normal', local: ['Georgia'], size: 85.5 },
  {
    family: 'Garamond by Georgia',
    style: 'italic',
    local: ['Georgia Italic', 'Georgia-Italic'],
    size: 85.5,
  },
  {
    family: 'Garamond by DejaVu',
    style: 'normal',
    local: ['DejaVu Serif', 'DejaVuSerif'],
    size: 73.3,
  },
  {
    family: 'Garamond by DejaVu',
    style: 'italic',
    local: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'],
    size: 71,
  },
];
const forAmiri: readonly StandIn[] = [
  {
    family: 'Amiri by Noto',
    style: 'normal',
    local: ['Noto Naskh Arabic', 'Noto Naskh Arabic Regular', 'NotoNaskhArabic-Regular'],
    size: 93,
  },
  { family: 'Amiri by DejaVu', style: 'normal', local: ['DejaVu Sans', 'DejaVuSans'], size: 78.6 },
];

/** The rules for them: a page does not move when its typefaces come. */
export function standInRules(): string[] {
  const lines = ({ size }: StandIn): string =>
    `ascent-override:${percent(ASCENT / size)};descent-override:${percent(DESCENT / size)};line-gap-override:0%;`;
  return [
    ...forGaramond.map((one) => rule(one, EUROPEAN, lines(one))),
    // Lines in Arabic letters are set apart far enough for any of them.
    ...forAmiri.map((one) => rule(one, ARABIC, '')),
  ];
}

function rule({ family, style, local, size }: StandIn, range: string, lines: string): string {
  const src = local.map((name) => `local('${name}')`).join(',');
  return `@font-face{font-family:'${family}';font-style:${style};src:${src};size-adjust:${size}%;${lines}unicode-range:${range}}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
