/** The book's own rules are few: the reader's settings come first. */
export const style = `h1, h2, h3, h4, h5, h6 { text-align: start; line-height: 1.25; break-after: avoid; }
.subtitle { font-style: italic; }
.issued, .fallback-mark, .outdated-mark { font-size: 0.85em; }
figure { margin: 1em 0; text-align: center; }
figure img { max-width: 100%; height: auto; }
.attribution, .closing { text-align: end; }
.verse { margin-inline-start: 2em; }
.stanza .line { display: inline-block; padding-inline-start: 1em; text-indent: -1em; }
.colophon dt { font-weight: bold; }
.note-call { font-size: 0.75em; line-height: 0; }
.note-label { font-weight: bold; }
aside p { margin: 0.5em 0; }
`;
