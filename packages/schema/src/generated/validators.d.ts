// Generated from schemas/ by scripts/generate.ts.

/** One keyword that refused the data, as Ajv reports it. */
export interface Violation {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The property whose name, not its value, was refused. */
  propertyName?: string;
}

/** Tells whether data is of a kind; what refused it stands in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: Violation[] | null;
}

export declare const validators: Readonly<Record<'archive' | 'collection' | 'document' | 'bundle' | 'interface' | 'ledger' | 'glossary' | 'redirects' | 'changes', Validator>>;
