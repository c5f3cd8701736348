/** The formats that translations are exchanged in. */
export type FormatName = 'po' | 'xliff' | 'tmx' | 'md';
