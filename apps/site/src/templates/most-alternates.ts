/**
 * How many other languages of a page are named beside the links to them. With more, what machines
 * are told twice would be longer than the page.
 */
export const MOST_ALTERNATES = 50;
