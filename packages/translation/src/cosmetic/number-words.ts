/*
 * Number words, by language: the beginnings and compounds that numbers are made of, for words in
 * small letters. A word too many only makes a person say why a change is cosmetic; one too few
 * lets a changed figure pass.
 */
const numberWords: Readonly<Record<string, RegExp>> = {
  de: /^(?!ein(?:e[mnrs]?)?$|und$)(?:null|ein|eine|eins|erst|zwei|zweit|drei|dritt|vier|fünf|sechs|sechzehn|sechzig|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|zig|und|hundert|tausend|million|milliarde|dutzend|hälfte|halb|doppelt)+(?:e[mnrs]?|s|st(?:e[mnrs]?)?|te[mnrs]?)?$/u,
  en: /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|hal(?:f|ves)|quarters?|twice|thrice|doubled?|tripled?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)$/u,
  es: /^(?:cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci.+|veint.+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|.+cient[oa]s|quinient[oa]s|mil|miles|mill(?:ón|ones)|docenas?|mitad|doble|triple|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|quint[oa]s?)$/u,
  fr: /^(?:zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|milliards?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?|milliers?|moitié|demie?|double|triple|premi(?:er|ère)s?|seconde?s?|troisième|quatrième|cinquième)$/u,
  it: /^(?!uno?$)(?:zero|un|uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|vent[iu]?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?|cento?|mille|mila|milion[ei]|miliard[oi]|decin[ae]|dozzin[ae]|centinai[ao]|migliai[ao]|metà|mezz[oae]|doppio|triplo|prim[oaie]|second[oaie]|terz[oaie]|quart[oaie]|quint[oaie])+$/u,
  pt: /^(?:zero|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s|trezent[oa]s|.+cent[oa]s|quinhent[oa]s|mil|milhares|milh(?:ão|ões)|dúzias?|metade|dobro|triplo|primeir[oa]s?|segund[oa]s?|terceir[oa]s?|quart[oa]s?|quint[oa]s?)$/u,
  ru: /^(?:нол|нул|дв(?:а|е|ух|ум|умя|ое|оих|ести|ухсот|енадцат)|об[ае]$|тр(?:и|[её]х|[её]м|емя|ое|иста|идцат|инадцат)|четыр|четверо|пят(?:ь|и|ью|ер|н|ый|ая|ое|ом)|шест(?:ь|и|ью|ер|н|ой|ая|ое)|сем(?:ь|и|ью|ер|н|ьсот|ьдесят)|вос(?:ем|ьм)|девят|девяност|десят|одиннадцат|двадцат|сорок|ст[оа]$|сотн|сот$|тысяч|миллион|миллиард|дюжин|половин|полтор|вдвое|втрое|перв(?:ый|ая|ое|ого|ой|ом|ых)|втор(?:ой|ая|ое|ого|ом|ых)|трет)/u,
};

const LONGEST = 60;

/** Whether a word, in small letters, is a number or made with one. */
export function isNumberWord(word: string, language: string): boolean {
  return word.length <= LONGEST && (numberWords[language]?.test(word) ?? false);
}
