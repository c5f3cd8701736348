/**
 * Words for numbers, by language. One number a line: the cardinal in its forms, and behind a
 * semicolon ordinals and other words that say the number. Longer numbers are put together from these.
 */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: `
    0 zero nought
    1 one; first once single firstly
    2 two; second twice both pair couple double half secondly
    3 three; third thrice triple
    4 four; fourth quarter
    5 five; fifth
    6 six; sixth
    7 seven; seventh
    8 eight; eighth
    9 nine; ninth
    10 ten; tenth
    11 eleven; eleventh
    12 twelve; twelfth dozen dozens
    13 thirteen; thirteenth
    14 fourteen; fourteenth
    15 fifteen; fifteenth
    16 sixteen; sixteenth
    17 seventeen; seventeenth
    18 eighteen; eighteenth
    19 nineteen; nineteenth
    20 twenty; twentieth twenties
    30 thirty; thirtieth thirties
    40 forty; fortieth forties
    50 fifty; fiftieth fifties
    60 sixty; sixtieth sixties
    70 seventy; seventieth seventies
    80 eighty; eightieth eighties
    90 ninety; ninetieth nineties
    100 hundred hundreds; hundredth
    1000 thousand thousands; thousandth
    1000000 million millions
    1000000000 billion billions`,
  fr: `
    0 zéro
    1 un une; premier première premiers premières 1er
    2 deux; deuxième second seconde double demi moitié
    3 trois; troisième tiers triple
    4 quatre; quatrième quart
    5 cinq; cinquième
    6 six; sixième
    7 sept; septième
    8 huit; huitième
    9 neuf; neuvième
    10 dix; dixième dizaine dizaines
    11 onze; onzième
    12 douze; douzième douzaine douzaines
    13 treize; treizième
    14 quatorze; quatorzième
    15 quinze; quinzième quinzaine
    16 seize; seizième
    20 vingt vingts; vingtième vingtaine
    30 trente; trentième trentaine
    40 quarante; quarantième quarantaine
    50 cinquante; cinquantième cinquantaine
    60 soixante; soixantième soixantaine
    80 octante huitante
    90 nonante
    70 septante
    100 cent cents; centième centaine centaines
    1000 mille; millième millier milliers
    1000000 million millions
    1000000000 milliard milliards`,
  it: `
    0 zero
    1 uno un una; primo prima primi prime
    2 due; secondo seconda doppio metà entrambi entrambe
    3 tre; terzo terza terzi triplo
    4 quattro; quarto quarta
    5 cinque; quinto quinta
    6 sei; sesto sesta
    7 sette; settimo settima
    8 otto; ottavo ottava
    9 nove; nono nona
    10 dieci; decimo decima decina decine
    11 undici; undicesimo undicesima
    12 dodici; dodicesimo dodicesima dozzina dozzine
    13 tredici; tredicesimo
    14 quattordici; quattordicesimo
    15 quindici; quindicesimo
    16 sedici; sedicesimo
    17 diciassette; diciassettesimo
    18 diciotto; diciottesimo
    19 diciannove; diciannovesimo
    20 venti; ventesimo ventina
    30 trenta; trentesimo trentina
    40 quaranta; quarantesimo
    50 cinquanta; cinquantesimo cinquantina
    60 sessanta; sessantesimo
    70 settanta; settantesimo
    80 ottanta; ottantesimo
    90 novanta; novantesimo
    100 cento; centesimo centinaio centinaia
    1000 mille mila; millesimo migliaio migliaia
    1000000 milione milioni
    1000000000 miliardo miliardi`,
  es: `
    0 cero
    1 uno un una; primer primero primera primeros primeras
    2 dos; segundo segunda doble mitad ambos ambas medio
    3 tres; tercer tercero tercera tercio triple
    4 cuatro; cuarto cuarta
    5 cinco; quinto quinta
    6 seis; sexto sexta
    7 siete; séptimo séptima
    8 ocho; octavo octava
    9 nueve; noveno novena
    10 diez; décimo décima decena decenas
    11 once; undécimo undécima
    12 doce; duodécimo docena docenas
    13 trece; decimotercero
    14 catorce; decimocuarto
    15 quince; decimoquinto quincena
    16 dieciséis; decimosexto
    17 diecisiete; decimoséptimo
    18 dieciocho; decimoctavo
    19 diecinueve; decimonoveno
    20 veinte; vigésimo veintena
    21 veintiuno veintiún veintiuna
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta; trigésimo treintena
    40 cuarenta; cuadragésimo
    50 cincuenta; quincuagésimo
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien ciento cientos; centésimo centenar centenares
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas
    1000 mil; milésimo millar millares miles
    1000000 millón millones`,
  pt: `
    0 zero
    1 um uma; primeiro primeira primeiros primeiras
    2 dois duas; segundo segunda dobro metade ambos ambas meio
    3 três; terceiro terceira terço triplo
    4 quatro; quarto quarta
    5 cinco; quinto quinta
    6 seis; sexto sexta
    7 sete; sétimo sétima
    8 oito; oitavo oitava
    9 nove; nono nona
    10 dez; décimo décima dezena dezenas
    11 onze
    12 doze; dúzia dúzias
    13 treze
    14 catorze quatorze
    15 quinze
    16 dezesseis dezasseis
    17 dezessete dezassete
    18 dezoito
    19 dezenove dezanove
    20 vinte; vigésimo
    30 trinta
    40 quarenta
    50 cinquenta
    60 sessenta
    70 setenta
    80 oitenta
    90 noventa
    100 cem cento centos; centena centenas
    1000 mil; milhar milhares
    1000000 milhão milhões`,
  de: `
    0 null
    1 eins; erste ersten erster erstes einmal
    2 zwei; zweite zweiten zweiter beide beiden doppelt halb hälfte
    3 drei; dritte dritten dritter drittel
    4 vier; vierte vierten viertel
    5 fünf; fünfte fünften
    6 sechs; sechste sechsten
    7 sieben; siebte siebten
    8 acht; achte achten
    9 neun; neunte neunten
    10 zehn; zehnte zehnten
    11 elf; elfte elften
    12 zwölf; zwölfte zwölften dutzend
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig; zwanzigste zwanzigsten
    30 dreißig
    40 vierzig
    50 fünfzig
    60 sechzig
    70 siebzig
    80 achtzig
    90 neunzig
    100 hundert; hunderte hunderten
    1000 tausend; tausende tausenden
    1000000 million millionen
    1000000000 milliarde milliarden`,
  ru: `
    0 ноль нуль нуля
    1 один одна одно одни одного одной одному одну одним одном; первый первая первое первого первой первом первому первую первым первые единственный раз однажды
    2 два две двух двум двумя; второй вторая второе второго вторую втором вторым двое двоих вдвое дважды оба обе обоих обеих половина половины двойной
    3 три трех трем тремя; третий третья третье третьего третьей третьему третью третьим третьем трое троих втрое трижды треть
    4 четыре четырех четырем четырьмя; четвертый четвертая четвертое четвертого четвертой четвертую четвертом четверо четверть
    5 пять пяти пятью; пятый пятая пятое пятого пятой пятую пятом пятеро
    6 шесть шести шестью; шестой шестая шестое шестого шестую шестом шестеро
    7 семь семи семью; седьмой седьмая седьмое седьмого седьмую седьмом семеро
    8 восемь восьми восемью; восьмой восьмая восьмое восьмого восьмую восьмом
    9 девять девяти девятью; девятый девятая девятое девятого девятой девятую девятом
    10 десять десяти десятью; десятый десятая десятое десятого десятой десятую десятом десяток десятки десятков
    11 одиннадцать одиннадцати; одиннадцатый одиннадцатого
    12 двенадцать двенадцати; двенадцатый двенадцатого дюжина
    13 тринадцать тринадцати; тринадцатый тринадцатого
    14 четырнадцать четырнадцати; четырнадцатый четырнадцатого
    15 пятнадцать пятнадцати; пятнадцатый пятнадцатого
    16 шестнадцать шестнадцати; шестнадцатый шестнадцатого
    17 семнадцать семнадцати; семнадцатый семнадцатого
    18 восемнадцать восемнадцати; восемнадцатый восемнадцатого
    19 девятнадцать девятнадцати; девятнадцатый девятнадцатого
    20 двадцать двадцати двадцатью; двадцатый двадцатого двадцатые двадцатых
    30 тридцать тридцати; тридцатый тридцатые тридцатых
    40 сорок сорока; сороковой сороковые сороковых
    50 пятьдесят пятидесяти; пятидесятый пятидесятые пятидесятых
    60 шестьдесят шестидесяти; шестидесятые шестидесятых
    70 семьдесят семидесяти; семидесятые семидесятых
    80 восемьдесят восьмидесяти; восьмидесятые восьмидесятых
    90 девяносто девяноста; девяностые девяностых
    100 сто ста; сотня сотни сотен сотый
    200 двести двухсот
    300 триста трехсот
    400 четыреста четырехсот
    500 пятьсот пятисот
    1000 тысяча тысячи тысяч тысяче тысячу тысячам тысячами; тысячный
    1000000 миллион миллиона миллионов миллионы
    1000000000 миллиард миллиарда миллиардов`,
  ar: `
    0 صفر
    1 واحد واحدة; أول أولى أحد إحدى حادي حادية
    2 اثنان اثنين اثنتان اثنتين اثنا اثنتا اثني اثنتي; ثاني ثانية كلا كلتا ضعف نصف
    3 ثلاثة ثلاث; ثالث ثالثة ثلث ثلاثا
    4 أربعة أربع; رابع رابعة ربع
    5 خمسة خمس; خامس خامسة
    6 ستة ست; سادس سادسة
    7 سبعة سبع; سابع سابعة
    8 ثمانية ثماني ثمان; ثامن ثامنة
    9 تسعة تسع; تاسع تاسعة
    10 عشرة عشر; عاشر عاشرة عشرات
    20 عشرون عشرين; عشرينيات عشرينات
    30 ثلاثون ثلاثين; ثلاثينيات ثلاثينات
    40 أربعون أربعين; أربعينيات أربعينات
    50 خمسون خمسين; خمسينيات خمسينات
    60 ستون ستين; ستينيات ستينات
    70 سبعون سبعين; سبعينيات سبعينات
    80 ثمانون ثمانين; ثمانينيات ثمانينات
    90 تسعون تسعين; تسعينيات تسعينات
    100 مئة مائة مئات مئتان مئتين مائتين
    1000 ألف آلاف ألفا ألفين ألوف
    1000000 مليون ملايين مليونين مليونا
    1000000000 مليار مليارات`,
};
