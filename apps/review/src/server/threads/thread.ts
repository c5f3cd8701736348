import { Worker } from 'node:worker_threads';

import type { Abilities } from './answer-calls.ts';
import type { Call, Reply } from './call.ts';

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/**
 * A thread that works beside the server, so that nobody's typing waits for it. It is started when it
 * is first asked, and again after it has failed.
 *
 * @typeParam A - what it can do: see {@link answerCalls}
 */
export class Thread<A extends Abilities> {
  readonly #program: URL;
  readonly #data: unknown;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #calls = 0;
  #closed = false;

  /**
   * @param name - the program's file, as seen from the package's entry, without its ending
   * @param data - what it is given when it starts
   */
  constructor(name: string, data: unknown) {
    this.#program = programOf(name);
    this.#data = data;
  }

  /** Asks for something. What is asked while it is at work waits. */
  ask<N extends keyof A & string>(
    name: N,
    argument: Parameters<A[N]>[0],
  ): Promise<Awaited<ReturnType<A[N]>>> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new Error('The tool is being closed.'));
        return;
      }
      this.#calls += 1;
      const call: Call = { number: this.#calls, name, argument };
      this.#waiting.set(call.number, { resolve, reject });
      this.#started().postMessage(call, []);
    });
  }

  /** Starts it before it is asked. */
  start(): void {
    this.#started();
  }

  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** Ends it, whatever it is doing. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const isSource = this.#program.pathname.endsWith('.ts');
    const worker = new Worker(this.#program, {
      workerData: this.#data,
      ...(isSource && { execArgv: ['--conditions=@archive/source'] }),
    });
    // The server alone decides how long the process lives.
    worker.unref();
    worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.number);
      this.#waiting.delete(reply.number);
      if (reply.ok) waiting?.resolve(reply.value as never);
      else waiting?.reject(new Error(reply.why));
    });
    const end = (why: string): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
    };
    worker.on('error', (error) => {
      end(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', () => {
      end('The thread has ended.');
    });
    this.#worker = worker;
    return worker;
  }
}

/** This file stands in a folder of the sources; once built, it is part of the package's entry. */
function programOf(name: string): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`../${name}.ts`, import.meta.url)
    : new URL(`./${name}.js`, import.meta.url);
}
