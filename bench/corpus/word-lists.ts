/**
 * What the words of one language are made from. The frequent words are the language's own, so that
 * texts have its lengths and letter sequences, without those that deny: what a text says
 * in two languages is not the same, and would be found to differ. The rare ones, of which real
 * texts have thousands, are stems with endings.
 */
export interface WordList {
  frequent: string;
  stems: string;
  endings: string;
  /** Between two words, between two parts of a sentence, and after a sentence. */
  signs: { space: string; comma: string; stop: string };
}

const latin = { space: ' ', comma: ', ', stop: '. ' };
const spaced = { space: ' ', comma: '، ', stop: '. ' };
const unspaced = { space: '', comma: '，', stop: '。' };

export const wordLists: Readonly<Record<string, WordList>> = {
  en: {
    frequent:
      'the of and to in that it was for on with as they were by at from this had which have or ' +
      'their all one who been would there we when said people city after two could time more than ' +
      'other our only over new some what these government day years against out up power under ' +
      'country until first workers before state police where because every among while ' +
      'through women between protest statement freedom',
    stems:
      'abol adven bord branch calend circl clos comm compl conv cred custod declar demonstr ' +
      'disper divid elect embank emerg encount evid fact fright garris govern harv hesit house ' +
      'implem inspect island journ judg kind labour launch legisl liber list lock market meas ' +
      'memor mount murm narr negoti notic observ occup order organ parl pass pet plant polit port ' +
      'press princip print prot quarr quest rail reas rebel refus region remem resist return rever ' +
      'road rum sail school sect settl shelt silent spring square stat street strik surround ' +
      'telegr testim thresh tow trench tribun univers valley villag vot wander warn watch wheat ' +
      'wint witn work',
    endings:
      'ed ing s ation er ers ment al ly ive ance ence ity ous able ism ist ure age ship ward ful ' +
      'less ness ion ions ary or ors ages ments ened ening est',
    signs: latin,
  },
  fr: {
    frequent:
      'de la le les et des en du un une que dans qui pour par sur au est plus avec il se ce ' +
      'sont nous ont leur mais ou comme elle été aux cette tout même ils entre deux ces fait ' +
      'ville après pouvoir jour peuple ans contre avant temps pays sous état police encore lorsque ' +
      'dont où toutes tous très depuis chaque pendant femmes jusque ouvriers aussi liberté ' +
      'déclaration premier nouvelle était avait',
    stems:
      'abol aven bord branch calendr cercl clôtur comm complét conv créd gard déclar manifest ' +
      'dispers divis élect quai émerg rencontr évid fact effray garnis gouvern moisson hésit maison ' +
      'appliqu inspect insul journ jug bont travaill lanc législ libér list serr march mesur mémor ' +
      'mont murmur racont négoci annonc observ occup ordonn organ parl pass pétit plant polit port ' +
      'press princip imprim protég carri question rail raison rebell refus région souven résist ' +
      'retourn renvers rout rumeur navigu écol sect étabi abrit silenc printan plac stat ruell grév ' +
      'entour télégr témoign seuil bourg tranch tribun univers vall villag vot err avert regard blé ' +
      'hivern témoin œuvr',
    endings:
      'er ée és ation eur eurs ement al aux ive ance ence ité eux able isme iste ure age ant ait ' +
      'aient èrent ions iez ique iques oire esse ées ants elle elles',
    signs: latin,
  },
  es: {
    frequent:
      'de la que el en y los se del las un por con una su para es al lo como más o pero sus le ' +
      'ha este entre cuando todo esta ser son dos también fue había era muy años hasta desde está ' +
      'mi porque qué sólo han yo hay vez puede todos así nos parte tiene él uno donde bien ' +
      'tiempo mismo ese ahora cada vida otro después te otros pueblo gobierno ciudad contra día ' +
      'poder país libertad',
    stems:
      'abol aven bord ram calend circul cerr com complet conv cred custod declar manifest dispers ' +
      'divid elect muell emerg encontr evid hech asust guarn gobern cosech dud cas aplic inspec isl ' +
      'jorn juzg bond labor lanz legisl liber list cerroj merc med memor mont murmur narr negoci ' +
      'notic observ ocup orden organ parl pas petic plant polit puert prens princip imprim proteg ' +
      'canter pregunt carril raz rebel rechaz region record resist regres revert camin rumor naveg ' +
      'escuel secc asent refug silenc primav plaz estat call huelg rode telegr testim umbr puebl ' +
      'trinch tribun univers vall alde vot vag advert mir trig invern testig obr',
    endings:
      'ar ado ada ados ación ador adores amiento al ales ivo iva ancia encia idad oso able ismo ' +
      'ista ura aje ante aba aban aron amos ico icos orio eza adas antes illa illas',
    signs: latin,
  },
  ru: {
    frequent:
      'и в на что с по это как он к но они мы из у который то за свой от весь год для же вы ' +
      'такой его все она так о один быть если время мочь сказать бы только себя ещё другой мой ' +
      'человек до когда при уже или этот под где даже во после без день них было были город ' +
      'власть народ страна люди против между через потому первый новый рабочие женщины каждый ' +
      'свобода заявление полиция',
    stems:
      'отмен приход гран ветв календ круг закр общ полн созв дов храни объяв проявл рассе раздел ' +
      'избир набереж возник встреч очевид факт испуг гарниз управ урож колеб дом примен осмотр ' +
      'остров днев суд добр труд запуск закон освобод спис замок рын мер памят гор ропот расск ' +
      'перегов извест наблюд занят поряд организ говор проход проси раст полит порт печат глав ' +
      'издав защит карьер вопрос рельс разум восст отказ облас помн сопрот возвр перевор дорог ' +
      'слух плав школ отряд посел укрыт молч весен площад состо улиц забаст окруж телегр свидет ' +
      'порог башн окоп трибун универс долин дерев голос стран предуп смотр пшен зимн очевидц работ',
    endings:
      'ать ил ила или ение ения ник ники ости ость ный ная ные ого ому ами ах ой ую ом ству ство ' +
      'ства ают яет ующий ующие ски ский ского ей ым',
    signs: latin,
  },
  ar: {
    frequent:
      'في من على أن إلى التي هذا الذي ما عن كان مع هذه ذلك بعد كل قبل بين كانت هو هي قد ثم ' +
      'حتى أو عند منذ إذا كما لكن نحن هم أي تلك حيث ضد بعض خلال يوم وقت عام سنة مدينة ' +
      'بلد ناس شعب حكومة سلطة شرطة عمال نساء حرية بيان أول جديد كبير جميع لأن كيف فوق تحت أمام حول ' +
      'نحو مثل أكثر أقل عدد حياة',
    stems:
      'كتب درس عمل حكم نظر سمع فتح غلق جمع فرق ضرب شرح نقل حمل طلب رفض قبل سكن هدم بني زرع حصد صنع ' +
      'تجر سفر رجع وصل خرج دخل جلس وقف صعد نزل قرأ نشر طبع حفظ ذكر نسي علم جهل عدل ظلم حرر سجن شهد ' +
      'قسم جرح قتل نصر هزم سلم حرب صلح وعد نذر حرس هرب لجأ خطب صوت نخب عزل ولد مات عاش حزن فرح غضب ' +
      'صبر شكر سأل جوب فكر حلم أمل خوف بحث وجد ضاع ربح خسر',
    endings:
      'ون ين ات ة ها هم نا ه وا ت تم ان ي ية يون وه اتهم تهم كم ما اء اً تها تنا ونها يه انه انها وهم',
    signs: spaced,
  },
  zh: {
    frequent:
      '的 在 是 了 和 有 人 这 中 大 为 上 个 国 我们 以 要 他们 时 来 用 生 到 作 地 于 出 就 分 对 成 会 可 主 发 年 ' +
      '动 同 工 也 能 下 过 子 说 产 种 面 而 方 后 多 定 行 学 法 所 民 得 经 之 进 着 等 部 度 家 电 力 里 如 ' +
      '水 化 高 自 理 起 小 物 现 实 加 量 都 体 制 机 当 使 点 从 业 本 去',
    stems:
      '政 府 警 察 工 人 城 市 广 场 街 道 自 由 声 明 抗 议 罢 集 会 议 选 举 法 律 判 决 证 据 报 纸 印 刷 铁 路 港 口 ' +
      '山 谷 村 庄 学 校 教 师 医 院 军 队 边 界 战 争 和 平 粮 食 价 格 春 夏 秋 冬 家 庭 妇 女 孩 青 年 老 历 史 记 忆',
    endings:
      '变 化 运 动 组 织 管 理 责 任 权 利 义 务 关 系 影 响 条 件 情 况 问 题 方 式 结 果 原 因 过 程 目 标 计 划 行 为 ' +
      '活 力 量 区 域 代 表 团 员 长 者 们 性 度 率 感 界 线 点 面',
    signs: unspaced,
  },
};
