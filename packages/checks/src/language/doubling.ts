/*
 * Words that may rightly stand twice in a row, by language: a pronoun that is subject and object
 * ("nous nous"), a verb after its own relative clause ("what it is is"), a particle before a
 * preposition of the same form ("hält an an der"), and doubling that strengthens ("poco poco").
 * A language that is not here is one where any word may be doubled (Turkish "yavaş yavaş", Hindi,
 * Vietnamese, Malay, Swahili …), or one whose habits nobody has written down here: it is left alone.
 * Sources: the languages' reference grammars; checked against the Universal Declaration of Human Rights.
 */
const MAY_DOUBLE: Readonly<Record<string, string>> = {
  af: 'nie is dit sy hulle wat dat gou nou so baie',
  ar: 'من ما لا كل يوم هو هي هم رويدا قليلا جدا',
  be: 'да не вельмі то што ледзь',
  bg: 'да не много че си едва',
  bs: 'je se da ne vrlo bi ga',
  ca: 'se que poc molt quasi ja no nos us',
  cs: 'se si je to ne ano velmi by',
  da: 'er det som på for til om af i der han den de at med ind op så ja nej',
  de: 'die der das den dem sie ihr es sich so sehr ja nein zu an auf aus mit ein vor nach um ab in durch über unter bei',
  el: 'του της τους μας σας μου σου το τα την τον που λίγο σιγά πρώτα γύρω όχι ναι πολύ κάπου μόλις',
  en: 'that had is do did no so very bye ha her',
  es: 'que casi ya no sí muy luego poco sin así',
  et: 'on see ei ja üha',
  fi: 'on se ei hän että ne niin jo',
  fr: 'nous vous elle lui leur en si oui non bien très tout que',
  gl: 'se que pouco case xa non',
  he: 'לאט מאוד יום אחד כן לא הוא היא הם הן שנה איש רק',
  hr: 'je se da ne vrlo bi ga',
  hu: 'az egy már ki mi más sok is szép jaj',
  is: 'er að það sem í á um við af til hún hann svo',
  it: 'poco piano quasi via mano ora sì no molto così sempre solo ben or si che lungo appena',
  lt: 'kas vis ne taip vos',
  lv: 'kas ne jā vien tik',
  mk: 'да не многу се го ја му',
  nb: 'er det som på for til om av i der han den de at med inn opp så ja nei',
  nl: 'die dat is in op aan ze we er het zij u voor uit over af heel ja nee zo haar',
  nn: 'er det som på for til om av i der han den dei at med inn opp så ja nei',
  no: 'er det som på for til om av i der han den de at med inn opp så ja nei',
  pl: 'to nie tak jest bardzo co ledwo',
  pt: 'se que nos não muito quase já logo pouco sim',
  ro: 'ce lui foarte încet puțin nu da cum',
  ru: 'да нет не очень чуть еле что то едва давно',
  sk: 'je sa si to nie áno veľmi by',
  sl: 'je se da so bi ga ne zelo',
  sq: 'të së e i po jo pak shumë',
  sr: 'је се да не врло би га je se da ne vrlo bi ga',
  sv: 'är det som på för till om av i han den de att med in upp så ja nej var',
  uk: 'так ні не дуже ледь що то се',
};

/** Endings of words that may be doubled: in Arabic an accusative, "step by step". */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  ar: /(?:\u064B\u0627|\u0627\u064B|\u0629\u064B)$/,
};

const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word may stand twice in a row.
 *
 * @param language A primary language subtag.
 * @example
 * mayDouble('nous', 'fr'); // true
 * mayDouble('les', 'fr'); // false
 */
export function mayDouble(word: string, language: string): boolean {
  let words = known.get(language);
  if (words === undefined) {
    words = new Set(MAY_DOUBLE[language]?.split(' '));
    known.set(language, words);
  }
  return words.has(word.toLowerCase()) || ENDINGS[language]?.test(word) === true;
}

/** Whether it is known which words a language may double. */
export function isKnown(language: string): boolean {
  return Object.hasOwn(MAY_DOUBLE, language);
}
