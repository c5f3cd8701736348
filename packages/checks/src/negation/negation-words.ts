/** The words of a language that deny. A word that ends in `*` stands for all that begin so. */
interface NegationWords {
  /** They deny, whatever stands around them. */
  clear: string;
  /** They may: words of lack and refusal, "only" and "until", adjectives with a prefix that denies. */
  hints: string;
}

export const NEGATION_WORDS: Readonly<Record<string, NegationWords>> = {
  en: {
    clear: 'not t no cannot never nobody nothing nowhere none neither nor',
    hints:
      'non still yet without unless until till before only except* exclu* lack* fail* refus* deny denie* absen* miss* few ' +
      'little hardly rarely scarcely seldom barely avoid* prevent* stop* instead rather free loss lost less ' +
      'least reject* forbid* ban banned neglect* ignor* omit* omission* leav* left cease* apart empty void gap gaps ' +
      'unable uncertain* unchang* unclear undated unequal unfinish* unjust* unknown unlawful* unlike* unmark* ' +
      'unpublish* unread* unsure untouch* untrans* untrue unverif* unwritten unauthor* unnecess* unlimit* ' +
      'incomplete* incorrect* inexact* insufficien* invisib* invalid* independen* impossib* imprecis* illeg* ' +
      'irregular* irreg* inalienab* arbitrar* disagree* disappear* disput* disregard* dismiss* discriminat* ' +
      'mistak* wrong* free freed*',
  },
  fr: {
    clear: 'pas jamais aucun aucune rien ni guère nullement',
    hints:
      'ne n non encore sinon personne nul nulle plus point sans sauf hors manqu* absen* absten* refus* ignor* empêch* évit* ' +
      'seul seule seuls seules seulement uniquement moins faute lieu avant jusqu* excep* exclu* échou* perd* perte* ' +
      'priv* rare rarement interdi* omet* omis* laiss* vide vides cess* loin rejet* dépourvu* tait tus tu ' +
      'incertain* incomplet* incorrect* inexact* insuffis* invisib* invalid* indépend* impossib* imprécis* ' +
      'inconnu* inutil* inachev* illisib* illég* illic* irrégul* irrec* inalién* imprescript* arbitrai* ' +
      'indétermin* injust* désaccord* dispar* discrimin* licenci* démis* faux fausse* tort',
  },
  it: {
    clear: 'non né nessun nessuno nessuna niente nulla neanche nemmeno neppure mica mai',
    hints:
      'n no ancora altrimenti null senza salvo tranne fuorché manc* assen* rifiut* ignor* imped* evit* poco poca pochi poche solo sola ' +
      'soli sole soltanto meno prima finché fino esclu* fall* perd* perso priv* rar* vietat* omet* omess* lasci* ' +
      'vuot* cess* lontan* incert* incomplet* inesatt* insuffic* invisib* invalid* indipend* impossib* ' +
      'imprecis* ignot* sconosciut* inutil* incompiut* illegg* illeg* illec* irregol* inalien* arbitrar* ' +
      'ingiust* disaccord* scompar* discrimin* licenzi* errat* sbagli* tralasci* tac* taci*',
  },
  es: {
    clear: 'no ni nunca jamás nada nadie ningún ninguno ninguna tampoco',
    hints:
      'sin sino aún todavía salvo excepto falt* ausen* rechaz* neg* ignor* impid* imped* evit* poco poca pocos pocas solo sólo sola ' +
      'solamente menos antes hasta exclu* fracas* perd* priv* rar* prohib* omit* dej* vací* ces* lejos carec* ' +
      'apenas inciert* incomplet* incorrect* inexact* insuficien* invisib* inválid* independ* imposib* imprecis* ' +
      'desconoc* inútil* inacabad* ilegib* ilegal* ilícit* irregular* inalien* arbitrar* injust* desacuerdo* ' +
      'desapar* discrimin* despid* despedid* errón* equivoc* call*',
  },
  pt: {
    clear: 'não nem nunca jamais nada ninguém nenhum nenhuma tampouco',
    hints:
      'sem ainda senão salvo exceto falt* ausên* recus* neg* ignor* imped* evit* pouco pouca só apenas menos antes até exclu* ' +
      'fracass* perd* priv* rar* proib* omit* deix* vazi* longe carec* incert* incomplet* incorret* inexat* ' +
      'insuficien* invisív* inválid* independ* impossív* imprecis* desconhec* inútei* inacab* ilegív* ilega* ' +
      'ilícit* irregular* inalien* arbitrár* injust* desacord* desapar* discrimin* demiss* despedi* errad*',
  },
  de: {
    clear: 'nicht nie niemals kein* nichts niemand* weder keinesfalls keineswegs',
    hints:
      'nein noch sonst ohne außer fehl* mangel* verweiger* ablehn* leugn* ignor* hinder* verhinder* vermeid* wenig* kaum ' +
      'selten nur allein sondern statt bis bevor ausgenommen ausgeschlossen frei verlust* verlor* leer verbot* ' +
      'unbekannt* unsicher* unvollständig* ungenau* unmöglich* unabhängig* unsichtbar* ungültig* unleserlich* ' +
      'unnötig* ungerecht* ungleich* unverändert* unveröffentlicht* unklar* unrecht* rechtswidrig* willkür* ' +
      'diskriminier* entlass* verschwund* falsch*',
  },
  ru: {
    clear:
      'не нет ни никогда никто никого никому ничто ничего ничем никакой никаких нельзя нигде никуда ничуть',
    hints:
      'ещё еще без бес* без* отсутств* кроме мало лишь только лиш* недоста* отказ* отриц* вместо пока редко едва ' +
      'исключ* потер* утра* запре* запрещ* молч* пропус* вряд чужд* пуст* невозмож* неизвест* неполн* неверн* ' +
      'неточн* независ* незакон* необязат* непонят* неправ* неуверен* неуказ* нехват* неясн* неопредел* ' +
      'незаконч* неоконч* незамет* невид* ненуж* неподтвержд* неопублик* неравен* неприкоснов* несправедл* ' +
      'неотчужд* произвол* дискримин* увол* сомнит* сомнен* ошиб* против*',
  },
  ar: {
    clear: 'لا لم لن ليس ليست ليسوا لسنا لست أبدا قط مطلقا ألا',
    hints:
      'ما غير دون بدون بلا عدم سوى إلا خلا عدا منع* رفض* نفي* انعد* قليل* فقط قبل حتى بل نادر* خالي* فقد* ' +
      'فقدان نقص* ناقص* تنقص* ترك* حذف* غاب* غياب* مجهول* لولا لئلا كلا عوض* بدلا وحده وحدها فحسب إنما ' +
      'خلافا استثن* تعسف* تمييز* تسريح* خطا* أخطا*',
  },
};
