import type { Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import { builtIn } from './built-in.ts';
import { readStyle } from './read-style.ts';
import { readTemplate } from './read-template.ts';
import { TEMPLATE_NAMES } from './slots.ts';
import type { TemplateName } from './slots.ts';
import type { Templates } from './template.ts';
import { ThemeFiles } from './theme-files.ts';

/** How the site of an archive looks. */
export interface Theme {
  readonly templates: Templates;
  /** What is added to the site's stylesheet. */
  readonly css: string;
  /** What its files name, by paths in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The site as it looks by itself. */
export const plainTheme: Theme = { templates: builtIn, css: '', files: new Map() };

/** Reads the theme that archive.json names; what it does not name is as the site has it by itself. */
export async function readTheme(store: Store): Promise<Outcome<Theme>> {
  const { theme } = store.archive;
  if (theme === undefined) return { ok: true, value: plainTheme };
  const files = new ThemeFiles(store);
  const findings: Finding[] = [];
  let css = '';
  if (theme.style !== undefined) {
    const style = readStyle(store, files, theme.style);
    if (style.ok) css = style.value;
    else findings.push(...style.findings);
  }
  const replace = async <T extends TemplateName>(name: T): Promise<Templates[T]> => {
    const path = theme.templates?.[name];
    if (path === undefined) return builtIn[name];
    const template = await readTemplate(store, files, name, path);
    if (template.ok) return template.value as Templates[T];
    findings.push(...template.findings);
    return builtIn[name];
  };
  const templates = Object.fromEntries(
    await Promise.all(TEMPLATE_NAMES.map(async (name) => [name, await replace(name)] as const)),
  ) as unknown as Templates;
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { templates, css, files: files.files } };
}
