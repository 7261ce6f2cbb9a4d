/**
 * The engine as the page sees it: asks a worker, one operation at a time, and starts another one when it
 * stops answering. The page never waits on the main thread.
 */
import type { OperationName, Operations, Request, Response } from './protocol.ts';

/** The part of `Worker` that is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** The worker stopped before it answered: it crashed, or ran longer than the time limit. */
export class EngineStopped extends Error {
  readonly reason: 'crashed' | 'too-long';
  constructor(reason: 'crashed' | 'too-long') {
    super(reason === 'too-long' ? 'it took too long and was stopped' : 'the engine stopped and begins anew');
    this.reason = reason;
  }
}

export interface Engine {
  /** Rejects with EngineStopped, or with an Error that carries the engine's own words. */
  ask<Name extends OperationName>(operation: Name, ask: Operations[Name]['ask']): Promise<Operations[Name]['answer']>;
  stop(): void;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds; the first answer also waits for the worker's code to load. */
const timeLimit = 2000;
const firstTimeLimit = 20_000;

export function createEngine(start: () => WorkerPort): Engine {
  let worker: WorkerPort | null = null;
  let answered = false;
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Waiting | null = null;
  const queue: Waiting[] = [];

  function next(): void {
    if (current) return;
    current = queue.shift() ?? null;
    if (!current) return;
    worker ??= open();
    timer = setTimeout(() => fail('too-long'), answered ? timeLimit : firstTimeLimit);
    worker.postMessage(current.request);
  }

  function open(): WorkerPort {
    const port = start();
    port.onmessage = ({ data }) => settle(data as Response);
    port.onerror = () => fail('crashed');
    return port;
  }

  function settle(response: Response): void {
    if (!current || response.id !== current.request.id) return;
    const { resolve, reject } = current;
    answered = true;
    finish();
    if ('error' in response) reject(new Error(response.error));
    else resolve(response.answer as never);
    next();
  }

  function fail(reason: 'crashed' | 'too-long'): void {
    const failed = current;
    finish();
    worker?.terminate();
    worker = null;
    answered = false;
    failed?.reject(new EngineStopped(reason));
    next();
  }

  function finish(): void {
    clearTimeout(timer);
    current = null;
  }

  return {
    ask: (operation, ask) =>
      new Promise((resolve, reject) => {
        number += 1;
        queue.push({ request: { id: number, operation, ask }, resolve, reject });
        next();
      }),
    stop() {
      finish();
      worker?.terminate();
      worker = null;
    },
  };
}
