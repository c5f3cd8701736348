/**
 * The endings that one word may have, a line for each kind of word; `-` is no ending. A term is known
 * again in a word that has the same stem with another ending of the same line. What changes inside a
 * word, such as fleeting vowels and broken plurals, is listed in the glossary as a form.
 *
 * Source: the tables of regular declension in each language's reference grammar.
 */
export const PARADIGMS: Readonly<Record<string, string>> = {
  en: '- s es',
  fr: `
    - s
    - e s es
    - x
    al ale aux ales`,
  es: `
    - s
    - es
    o a os as
    ón ones`,
  pt: `
    - s
    - es
    o a os as
    ão ões`,
  it: `
    o a i e
    a e
    e i
    co chi
    ca che
    go ghi
    ga ghe`,
  de: `
    - s es e en er ern
    - n
    - em er en es e`,
  ru: `
    - а у ом е ы и ов ам ами ах
    й я ю ем е и ев ям ями ях
    ь я ю ем и е ей ям ями ях
    а ы и е у ой ою - ам ами ах
    я и е ю ей ею ь й ям ями ях
    ь и ью ей ям ями ях
    ия ии ию ией ий иям иями иях
    ие ия ию ием ии ий иям иями иях
    о а у ом е - ам ами ах
    - а у ым е ой ы ых ыми
    ый ой ий ая яя ое ее ого его ому ему ым им ом ем ей ую юю ые ие ых их ыми ими`,
  uk: `
    - а у ом ові і ї и ів ам ами ах
    й я ю єм еві і ї їв ям ями ях
    ь я ю ем еві і їв ей ям ями ях
    а и і у ою - ам ами ах
    я і ю ею ь ей ям ями ях
    ія ії ію ією ій іям іями іях
    о а у ом і - ам ами ах
    ий ій а я е є ого ої ому им ім у ю ою і ї их ими`,
};

/** No stem is shorter, so that short words are known in full alone. */
export const SHORTEST_STEM = 3;
