import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openReview } from '../../apps/review/src/server/index.ts';
import type { OpenReview } from '../../apps/review/src/server/index.ts';

/** What a request sends. */
interface Sent {
  method?: string;
  body?: string;
  headers?: Readonly<Record<string, string>>;
}

/** The review tool, open on an archive, and asked as its page asks it: through HTTP on this machine. */
export class ReviewTool {
  readonly #review: OpenReview;
  readonly #cookie: string;
  readonly #clientDir: string;

  private constructor(review: OpenReview, cookie: string, clientDir: string) {
    this.#review = review;
    this.#cookie = cookie;
    this.#clientDir = clientDir;
  }

  static async open(archive: string): Promise<ReviewTool> {
    const clientDir = mkdtempSync(join(tmpdir(), 'bench-page-'));
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Page</title>');
    const opened = await openReview({ archive, clientDir });
    if (!opened.ok) throw new Error(opened.findings[0]?.message);
    const entered = await fetch(opened.value.openingUrl, { redirect: 'manual' });
    const [cookie = ''] = (entered.headers.get('set-cookie') ?? '').split(';');
    return new ReviewTool(opened.value, cookie, clientDir);
  }

  async ask<T>(path: string, init: Sent = {}): Promise<T> {
    return JSON.parse(await this.#text(path, init)) as T;
  }

  put<T>(path: string, body: object): Promise<T> {
    const headers = { 'Content-Type': 'application/json' };
    return this.ask(path, { method: 'PUT', body: JSON.stringify(body), headers });
  }

  async overview(): Promise<{ pending: number; bytes: number }> {
    const text = await this.#text('/api/overview', {});
    const { pending } = JSON.parse(text) as { pending: number };
    return { pending, bytes: Buffer.byteLength(text) };
  }

  async close(): Promise<void> {
    await this.#review.close();
    rmSync(this.#clientDir, { recursive: true });
  }

  async #text(path: string, init: Sent): Promise<string> {
    const url = new URL(path, this.#review.url);
    const headers = { Cookie: this.#cookie, Origin: url.origin, ...init.headers };
    const answer = await fetch(url, { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  }
}
