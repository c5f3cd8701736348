/** How a language says no. */
interface Negation {
  /** Words, in small letters. */
  words: RegExp;
  /** What turns a word into its opposite when it is put before it. */
  prefixes: readonly string[];
}

const negations: Readonly<Record<string, Negation>> = {
  ar: {
    words: /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|ما|غير|دون|بدون|بلا|كلا|عدم)$/u,
    prefixes: ['لا', 'ال'],
  },
  de: {
    words:
      /^(?:nicht|nichts|nie|niemals|niemand(?:em|en|es)?|nirgends|nein|kein(?:e[mnrs]?)?|keinerlei|keineswegs|ohne|weder|noch|kaum)$/u,
    prefixes: ['un', 'nicht', 'miss'],
  },
  en: {
    words:
      /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|scarcely|barely|.*n['’]t)$/u,
    prefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'],
  },
  es: {
    words: /^(?:no|ni|nunca|jamás|nadie|nada|ningún|ningun[oa]s?|tampoco|sin|apenas)$/u,
    prefixes: ['in', 'im', 'i', 'des', 'no'],
  },
  fr: {
    words:
      /^(?:ne|n['’].*|pas|non|ni|jamais|personne|rien|aucune?s?|nulle?s?|guère|point|sans|sauf)$/u,
    prefixes: ['in', 'im', 'il', 'ir', 'dé', 'dés', 'non', 'mal'],
  },
  it: {
    words:
      /^(?:non|no|né|mai|nessun['’]?[oa]?|niente|nulla|neanche|nemmeno|neppure|senza|mica|appena)$/u,
    prefixes: ['in', 'im', 'il', 'ir', 's', 'dis', 'non'],
  },
  pt: {
    words:
      /^(?:não|nem|nunca|jamais|ninguém|nada|nenhum|nenhuma|nenhuns|nenhumas|sem|tampouco|apenas)$/u,
    prefixes: ['in', 'im', 'i', 'des', 'não'],
  },
  ru: {
    words:
      /^(?:не|ни|нет|нельзя|никогда|никто|никого|никому|никем|ничто|ничего|ничему|нигде|никуда|никак|никакой|никаких|никакого|никакие|без|безо|едва)$/u,
    prefixes: ['не', 'без', 'бес', 'анти'],
  },
};

/** How a language says no; nothing where that is not known here. */
export function negationOf(language: string): Negation | undefined {
  return Object.hasOwn(negations, language) ? negations[language] : undefined;
}
