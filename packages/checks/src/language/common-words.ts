import { lookUp } from './primary.ts';
import { lettersOf, scriptsOf } from './script.ts';

/*
 * The commonest small words of a language, which hardly a sentence does without and which tell it from
 * those written in the same letters. Sources: the frequencies in the Universal Declaration of Human
 * Rights, with the languages' grammars for what a legal text lacks. Telling languages by them is as
 * old as G. Grefenstette, Comparing two language identification schemes, 1995.
 */
const WORDS: Readonly<Record<string, string>> = {
  af: 'die en van in het te is nie dat om met vir aan op deur word hulle ek wat sy ons was hierdie ook',
  az: 'və bir bu ilə üçün hər də olan edir onun kimi daha sonra var öz ya idi olaraq heç çox',
  bs: 'je da se na su za od ne sa koji koja kao bi što ili iz do nije ima kako biti svako njegova samo i u s o a bila bilo',
  ca: 'de la que els les el en per amb del una un no és als dels ha són més com tota seva això però i a o',
  cs: 'na se je že to do za ve jako pro by ale nebo které jeho má při také který jsou ze každý podle a v s i o k byl byla bylo',
  cy: 'yn mae ar gan neu bod wedi ei hawl fod am yr eu fel sydd nid hyn wrth gyda oedd roedd unrhyw hefyd i o a',
  da: 'og at det er en til af på med for den ikke der de som har ham jeg fra ved var men også blev om',
  de: 'der die und das den ist nicht von zu mit sich des auf für im dem ein eine als auch es an werden oder',
  en: 'the of and to in is that for it as with was on be by this are from not have or which has an their a been were',
  eo: 'la kaj de al en estas por ke ne kiu ĉiu el kun ili pri oni tio sed per havas estis ĝi aŭ kiel o',
  es: 'de la que el en los del las por una con para no es su se al lo como más sus pero fue este y a o está',
  et: 'ja on ei et oli see ta kui ka oma või mis aga nii seda tema nad ning ole välja kes olid pärast õigus',
  eu: 'eta du da bat ez ere dute izan zuen edo dira baina bere hau zen dela orok ditu gabe dago arte egin',
  fi: 'ja on ei että hän se oli ovat joka mutta kun niin myös sen tai jotka hänen kuin mukaan olla ole tämä',
  fo: 'og at til er ikki sum við av um ein tað hava fyri skal frá eru hevur var men hann tey eftir eitt í á',
  fr: 'de la le et les des en un une est que dans qui du pour pas au sur ne par avec plus ce sont il à a y été',
  ga: 'an na agus ar go ag is leis atá bhí sé do ach le nó gach tá seo sin ní raibh bheith mar chun a i',
  gl: 'de que do da en os unha un non para con dos no na as por ao máis como se foi ten pola á e a o é',
  ht: 'nan yo ki pou ak li se yon la te sou ap pa moun tout gen ka sa men nou lan oswa dwa',
  hr: 'je da se na su za od ne koji kao bi što ili iz do nije ima kako biti sa svatko njegova samo također i u s o a bila bilo',
  hu: 'az és hogy nem egy is ez meg van de csak volt már mint amely vagy azt minden még sem ki el után lehet a s',
  id: 'yang dan di dengan untuk dari pada ini itu tidak dalam adalah akan oleh atau mereka telah juga karena ke orang',
  is: 'og að er til um sem ekki við var af það með fyrir en hann eru því þess hafa skal frá þeir var þá í á',
  it: 'di che la il un per in una del non della le sono con si dei come da ma alla al gli ha più e a è i',
  lb: 'an de vun der mat net dat op ass eng en als fir am et zu sech den hunn hir gëtt och war',
  lt: 'ir kad yra su jis buvo tai iš ne kaip dėl apie jo bet jų po nuo turi arba taip savo už būti visi o',
  lv: 'un ir ar no ka tas par uz viņš bija kas ne kā bet to pēc lai viņa arī vai pie šo tika savu',
  ms: 'yang dan di dengan untuk ini tidak dalam pada adalah itu dari telah akan oleh atau mereka ialah kepada orang sebagai',
  mt: 'li ta il tal għal fuq minn mhux kien kull għandu jew ma hija dan fil huwa dik sabiex lil kif mill u',
  nb: 'og det er en til av på med for som den ikke de har jeg fra ved var men også ble om å han',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan door ook als er om bij worden naar',
  nn: 'og det er ein til av på med for som den ikkje dei har eg frå ved var men òg vart om å han eit',
  no: 'og det er en til av på med for som den ikke de har jeg fra ved var men også ble om å han',
  pl: 'na się do nie jest że to od przez po jak za oraz ale które są lub jego był dla przy co może także i w z o a była było',
  pt: 'de que do da em um uma para com não os no na por as dos se mais como ao das foi são à e a o é está',
  ro: 'de și în la nu care pe cu din să un este mai au pentru că prin sau fi sunt dar lui cele fost a o',
  sk: 'na sa je že to do za vo ako pre by ale alebo ktoré jeho má pri tiež ktorý sú zo každý podľa bol a v s i o bola bolo',
  sl: 'je in na da se za so pa ne ki tudi bi kot ali po iz pri ni njegove vsak biti do bil pred v s z o a bila bilo',
  sq: 'të në dhe një për me nga që është më ka ai por si kjo janë ose nuk ku kur çdo duke pas',
  sv: 'och att det är en till av på med för som den inte de har jag från vid var men också blev om ett',
  sw: 'ya na wa kwa ni la katika za kuwa hii cha yake kila au watu hiyo lakini huo wake pia mtu bila haki',
  tl: 'ang ng sa mga na at ay ito hindi may para ni kung si isang bawat mula lahat nang karapatan siya kanyang',
  tr: 've bir bu için ile da olarak daha çok gibi olan en ne kadar sonra her ama değil var veya olduğu',
  uz: 'va bu bilan uchun bir ham har edi deb emas kerak yoki bo‘lgan esa o‘z shu ega huquqiga unga lekin',
  vi: 'và của là có không được cho một người các trong với này những khi đã để từ đến về như phải quyền',
  be: 'на што не да як ён але гэта для або яго па ад мае яны быў калі таксама якія гэтага пры яе і ў з у была было яна',
  bg: 'на да се за от не че си са по със това като или му по-добре има към бъде всеки той но който и в с о беше',
  kk: 'және бұл мен үшін бір деп да де болып туралы оның ол бар осы немесе бойынша кейін өз әр емес',
  ky: 'жана бул менен үчүн бир деп да болуп жөнүндө анын ал бар ошол же боюнча кийин өз ар эмес бардык',
  mk: 'на во се да од за со не ја го што по тоа како или му беше дека ќе секој има ги ова и в',
  mn: 'нь юм энэ бол гэж байна байсан улсын хүн эрх эрхтэй бүр болон тухай мөн олон гэсэн түүний ямар тэр',
  ru: 'не на что как по но из это он для или его от за при так был они же все чтобы было бы и в с к о у была она оно',
  sr: 'је да се на су за од не који као би што или из до није има како бити са свако његова je da se na su za od ne koji kao bi što ili iz do nije ima kako biti sa и у о а i u',
  tg: 'ва дар аз ба ки ин бо он барои буд аст ҳар як худ ё онҳо ҳам шуд бояд онро бе дорад',
  tt: 'һәм бу белән өчен бер да дә аның ул бар шул яки буенча үз һәр түгел кеше иде булган',
  uk: 'на не що та як він але це для або його по від має вони був при також які до за із чи і й з у в о була було вона воно бути',
  ar: 'في من على إلى أن التي عن هذا مع كان لا ما هذه الذي أو كل بين قد لم ذلك بعد هو',
  ckb: 'لە بە بۆ کە ئەو ئەم لەگەڵ هەموو یان هەیە خۆی مافی سەر نییە بوو لەسەر کرد هەر',
  fa: 'از که در این را با است برای آن یک به خود تا بر شد یا هم بود شده های هر می',
  ps: 'په چې او له څخه سره دی یې هم کې شي دا هغه ته لري نه باندې هر پر',
  sd: 'جي ۾ ۽ جو کي آهي سان تي هن اهو جا کان نه ٿي هر ڪنهن ڪري يا حق',
  ug: 'ۋە بىر بۇ بىلەن ئۈچۈن ھەر ئۇ ياكى بار ئۆز كېرەك ئەمەس بولۇپ ئىدى دەپ',
  ur: 'کے میں کی ہے اور سے کو کا نے پر یہ ہیں کہ اس نہیں کر تھا ایک بھی وہ جو',
  hi: 'के में की है और से को का ने पर यह हैं कि इस नहीं कर था एक भी वह जो किया',
  mr: 'आणि या आहे ते हे होते मध्ये तर एक असे नाही केले होता त्या म्हणून किंवा साठी व आहेत',
  ne: 'को मा छ र ले पनि यो गरेको हो भने छन् लागि एक थियो तथा हुने गर्ने वा भएको',
  sa: 'च न तत्र अस्ति तु इति अपि सः एव यत् सर्वे वा तस्य भवति',
  bn: 'এবং এই করে না থেকে একটি জন্য হয় তার করা ও হয়ে এর সঙ্গে কিন্তু যে',
  as: 'আৰু এই কৰা পৰা হয় এটা নাই বাবে তেওঁ কৰি যে লগত কিন্তু',
  he: 'של את על לא כי הוא גם היא זה עם או כל אל בין היה אבל אם זו יש לו אשר',
  yi: 'און די פון איז אין אַז ניט דער צו האָט מיט זיך זײַן אַ נישט װאָס אויף אָבער',
};

/**
 * The commonest small words of a language, in lower case.
 *
 * @param tag A BCP 47 tag; of a language in several scripts, those words that are in the tag's own.
 * @returns Nothing for a language that is not in the table.
 */
export function commonWords(tag: string): readonly string[] | undefined {
  const letter = lettersOf(scriptsOf(tag));
  const words = lookUp(WORDS, tag)
    ?.split(' ')
    .filter((word) => letter.test(word));
  return words?.length === 0 ? undefined : words;
}
