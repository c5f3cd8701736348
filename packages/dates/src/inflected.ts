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
  // The names of daily use beside those of CLDR: alone, "of" the year, and in the oblique case.
  ku: {
    months: [
      'çile çileya çileyê',
      'sibat sibata sibatê reşemî reşemiya reşemiyê',
      'adar adara adarê',
      'nîsan nîsana nîsanê avrêl avrêla avrêlê',
      'gulan gulana gulanê',
      'hezîran hezîrana hezîranê pûşper pûşpera pûşperê',
      'tîrmeh tîrmeha tîrmehê',
      'tebax tebaxa tebaxê gelawêj gelawêja gelawêjê',
      'îlon îlona îlonê rezber rezbera rezberê',
      'cotmeh cotmeha cotmehê kewçêr kewçêra kewçêrê',
      'mijdar mijdara mijdarê sermawez sermaweza sermawezê',
      'kanûn kanûna kanûnê berfanbar berfanbara berfanbarê',
    ],
    weekdays: [
      'duşem duşemê',
      'sêşem sêşemê',
      'çarşem çarşemê',
      'pêncşem pêncşemê',
      'în înê înî',
      'şemî şemiyê',
      'yekşem yekşemê',
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
