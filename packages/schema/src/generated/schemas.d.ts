// Generated from schemas/ by scripts/generate.ts.

/** The JSON Schema (2020-12) of each kind of file. */
export declare const schemas: Readonly<Record<'archive' | 'collection' | 'document' | 'bundle' | 'interface' | 'ledger' | 'glossary' | 'redirects' | 'changes', Readonly<Record<string, unknown>>>>;
