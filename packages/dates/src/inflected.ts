/** Forms of one language that Intl does not give: months from January on, weekdays from Monday on. */
interface Inflected {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/**
 * Names of months and days as they are inflected in running text: the cases that Intl leaves out,
 * which gives the nominative and the genitive of months and the nominative of days.
 */
export const INFLECTED: Readonly<Record<string, Inflected>> = {
  ru: {
    months: [
      ...soft('январ', 'феврал'),
      'марту марте мартом',
      ...soft('апрел'),
      'маю мае маем',
      ...soft('июн', 'июл'),
      'августу августе августом',
      ...soft('сентябр', 'октябр', 'ноябр', 'декабр'),
    ],
    weekdays: [
      'понедельника понедельнику понедельником понедельнике',
      'вторника вторнику вторником вторнике',
      'среды среде среду средой',
      'четверга четвергу четвергом четверге',
      'пятницы пятнице пятницу пятницей',
      'субботы субботе субботу субботой',
      'воскресенья воскресенью воскресеньем воскресенье',
    ],
  },
  uk: {
    months: [
      'січню січні січнем',
      'лютому лютим',
      'березню березні березнем',
      'квітню квітні квітнем',
      'травню травні травнем',
      'червню червні червнем',
      'липню липні липнем',
      'серпню серпні серпнем',
      'вересню вересні вереснем',
      'жовтню жовтні жовтнем',
      'листопаду листопаді листопадом',
      'грудню грудні груднем',
    ],
    weekdays: [
      'понеділка понеділку понеділком',
      'вівторка вівторку вівторком',
      'середи середі середу середою',
      'четверга четвергу четвергом',
      "п'ятниці п'ятницю п'ятницею",
      'суботи суботі суботу суботою',
      'неділі неділю неділею',
    ],
  },
  pl: {
    months: [
      'styczniu styczniem',
      'lutym lutemu',
      'marcu marcem',
      'kwietniu kwietniem',
      'maju majem',
      'czerwcu czerwcem',
      'lipcu lipcem',
      'sierpniu sierpniem',
      'wrześniu wrześniem',
      'październiku październikiem',
      'listopadzie listopadem',
      'grudniu grudniem',
    ],
    weekdays: [
      'poniedziałku poniedziałkiem',
      'wtorku wtorkiem',
      'środy środę środzie środą',
      'czwartku czwartkiem',
      'piątku piątkiem',
      'soboty sobotę sobocie sobotą',
      'niedzieli niedzielę niedzielą',
    ],
  },
  cs: {
    months: [
      'lednu lednem',
      'únoru únorem',
      'březnu březnem',
      'dubnu dubnem',
      'květnu květnem',
      'červnu červnem',
      'červenci červencem',
      'srpnu srpnem',
      'září',
      'říjnu říjnem',
      'listopadu listopadem',
      'prosinci prosincem',
    ],
    weekdays: ['pondělí', 'úterý', 'středu středy', 'čtvrtku', 'pátku', 'sobotu soboty', 'neděli'],
  },
};

/** Russian months that end in a soft sign. */
function soft(...stems: readonly string[]): string[] {
  return stems.map((stem) => ['ю', 'е', 'ем', 'ём'].map((ending) => stem + ending).join(' '));
}
