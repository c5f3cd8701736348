/*
 * Words that stand in dates and that no library has: those of the languages most pages are in.
 * Months and weekdays come from Intl, for every language.
 */

/** Words that say nothing about when. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'of the on in at date dated day ' + // English
    'le la les de du des en ce fait l an annee mois ' + // French
    'el del dia ano mes a ' + // Spanish, Portuguese
    'do da dos em aos ' +
    'il lo li di dell addi nell anno ' + // Italian
    'der den dem am im vom jahr jahre datum ' + // German
    'op van het ' + // Dutch
    'год года году г гг роки року рік дата числа в от ' + // Russian, Ukrainian (folded below)
    'عام سنه سنة في يوم من لعام م تاريخ التاريخ شهر الموافق ' + // Arabic
    'dnia roku rok r dne ' + // Polish, Czech
    'yil yili tarih'
  )
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(' '),
);

/** Words between the two ends of a stretch of time. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  '- to until and au et jusqu al y e a ate bis und до по и الى إلى و حتى tot en do i'
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(' '),
);

/** Words that say that a date is not exact. */
export const ABOUT: ReadonlySet<string> = new Set(
  'about around circa ca c vers environ hacia cerca verso etwa um около приблизительно حوالي نحو'
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(' '),
);

/** EDTF's numbers for the seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    21: 'spring printemps primavera fruhling fruhjahr весна весны весной ربيع الربيع voorjaar lente wiosna',
    22: 'summer ete verano estate verao sommer лето лета летом صيف الصيف zomer lato',
    23: 'autumn fall automne otono autunno outono herbst осень осени осенью خريف الخريف herfst jesien',
    24: 'winter hiver invierno inverno winters зима зимы зимой شتاء الشتاء zima',
  }).flatMap(([season, words]) =>
    words
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .split(' ')
      .map((word): [string, number] => [word, Number(season)]),
  ),
);

/** The first of a month, in words. */
export const FIRST: ReadonlySet<string> = new Set([
  'first',
  'premier',
  'primero',
  'primo',
  'первое',
  'erster',
]);
