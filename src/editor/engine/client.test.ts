import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, EngineStopped, type WorkerPort } from './client.ts';
import type { Request } from './protocol.ts';

class FakeWorker implements WorkerPort {
  readonly asked: Request[] = [];
  terminated = false;
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  postMessage(message: unknown): void {
    this.asked.push(message as Request);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(answer: unknown): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)?.id, answer } });
  }
}

let workers: FakeWorker[] = [];
const start = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
};

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the engine', () => {
  it('starts no worker before it is asked, and asks one thing at a time', async () => {
    const engine = createEngine(start);
    expect(workers).toHaveLength(0);
    const first = engine.ask('rules', {});
    const second = engine.ask('rules', {});
    expect(workers[0]?.asked.map(({ operation }) => operation)).toEqual(['rules']);
    workers[0]?.answer('one');
    expect(await first).toBe('one');
    workers[0]?.answer('two');
    expect(await second).toBe('two');
  });

  it('hands on what the operation has to say, and lives on', async () => {
    const engine = createEngine(start);
    const asked = engine.ask('rules', {});
    workers[0]?.onmessage?.({ data: { id: 1, error: 'no such rule' } });
    await expect(asked).rejects.toThrow('no such rule');
    expect(workers[0]?.terminated).toBe(false);
  });

  it('starts another worker after one that crashed, and answers what waited', async () => {
    const engine = createEngine(start);
    const crashed = engine.ask('rules', {});
    const waited = engine.ask('rules', {});
    workers[0]?.onerror?.(new Error('out of memory'));
    await expect(crashed).rejects.toEqual(new EngineStopped('crashed'));
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    workers[1]?.answer('fine');
    expect(await waited).toBe('fine');
  });

  it('stops one that runs longer than two seconds; the first answer may take the loading time', async () => {
    const engine = createEngine(start);
    const first = engine.ask('rules', {});
    vi.advanceTimersByTime(19_000);
    workers[0]?.answer('late');
    expect(await first).toBe('late');
    const second = engine.ask('rules', {});
    vi.advanceTimersByTime(2000);
    await expect(second).rejects.toEqual(new EngineStopped('too-long'));
    expect(workers[0]?.terminated).toBe(true);
  });
});
