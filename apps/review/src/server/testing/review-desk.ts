import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { WorkDocument } from '../../api/index.ts';
import { openReview } from '../index.ts';
import type { OpenReview } from '../index.ts';

/** What a request sends. */
export interface Sent {
  method?: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** A folder with an archive in git, and a browser that was let into the tool. */
export class ReviewDesk {
  readonly dir: string = realpathSync(mkdtempSync(join(tmpdir(), 'archive-review-')));
  readonly archive = join(this.dir, 'archive');
  readonly clientDir = join(this.dir, 'client');
  review: OpenReview | undefined;
  #cookie = '';

  constructor() {
    mkdirSync(this.archive);
    this.write('archive.json', ARCHIVE);
    this.write('collections/notes.json', { id: 'notes', order: 1 });
    this.write('documents/a-note.json', SKELETON);
    this.bundle('it', { title: 'Una nota', p1: 'Sei morti.', p2: 'Il pane costa il doppio.' });
    this.bundle('fr', { title: 'Une note', p1: 'Six morts.' });
    writeFileSync(join(this.archive, '.gitignore'), '.archive/\n');
    mkdirSync(this.clientDir);
    writeFileSync(join(this.clientDir, 'index.html'), '<!doctype html><title>Review</title>');
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Ada');
    this.git('config', 'user.email', 'ada@example.org');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=Begin');
  }

  async open(compareWith?: string): Promise<void> {
    const { archive, clientDir } = this;
    const opened = await openReview({ archive, clientDir, compareWith });
    if (!opened.ok) throw new Error(opened.findings[0]?.message);
    this.review = opened.value;
    await this.enter(opened.value.openingUrl);
  }

  /** Goes through an opening address, and keeps the cookie. */
  async enter(openingUrl: string): Promise<Response> {
    const answer = await fetch(openingUrl, { redirect: 'manual' });
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return answer;
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** Asks as the tool's page does. */
  ask(path: string, { method = 'GET', body, headers }: Sent = {}): Promise<Response> {
    const url = new URL(path, this.review?.url);
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const own = {
      Cookie: this.#cookie,
      ...(method === 'GET'
        ? {}
        : {
            Origin: url.origin,
            'Content-Type': 'application/json',
            'Sec-Fetch-Site': 'same-origin',
          }),
    };
    return fetch(url, { method, body: sent, headers: { ...own, ...headers }, redirect: 'manual' });
  }

  async document(language: string): Promise<WorkDocument> {
    return (await (await this.ask(`/api/documents/a-note/${language}`)).json()) as WorkDocument;
  }

  save(
    language: string,
    texts: Readonly<Record<string, { text: string; base: string }>>,
    by?: string,
  ): Promise<Response> {
    return this.ask(`/api/documents/a-note/${language}`, { method: 'PUT', body: { texts, by } });
  }

  write(path: string, value: object): void {
    mkdirSync(dirname(join(this.archive, path)), { recursive: true });
    writeFileSync(join(this.archive, path), `${JSON.stringify(value, null, 2)}\n`);
  }

  bundle(language: string, texts: Readonly<Record<string, string>>): void {
    this.write(`locales/${language}/documents/a-note.json`, texts);
  }

  json(path: string): Record<string, unknown> {
    return JSON.parse(readFileSync(join(this.archive, path), 'utf8')) as Record<string, unknown>;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.archive, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  async remove(): Promise<void> {
    await this.review?.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

const ARCHIVE = {
  id: 'an-archive',
  defaultLanguage: 'it',
  languages: [
    { tag: 'it', name: 'Italiano' },
    { tag: 'fr', name: 'Français' },
    { tag: 'ar', name: 'العربية' },
  ],
};

const SKELETON = {
  id: 'a-note',
  collection: 'notes',
  originalLanguage: 'it',
  issued: '2022-01-10',
  title: 'title',
  body: [
    { type: 'paragraph', id: 'p1' },
    { type: 'paragraph', id: 'p2' },
  ],
};
