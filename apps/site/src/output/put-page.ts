import type { Page } from '../pages/page.ts';
import type { OutputFolder } from './output-folder.ts';

/** Puts a page and what lies beside it into the folder; gives back the paths of the files. */
export function putPage(out: OutputFolder, page: Page): string[] {
  const path = fileOf(page);
  out.put(path, page.html);
  const beside = page.files.map(({ name, content }) => {
    const file = `${page.path}${name}`;
    out.put(file, content);
    return file;
  });
  return [path, ...beside];
}

/** The path of the file that a page is. */
export function fileOf({ path }: Pick<Page, 'path'>): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}
