/** The engine in its worker: takes requests of `protocol.ts`, answers each once. */
import { checkerFor } from './checkers.ts';
import { answer, loadMore } from './operations.ts';
import type { Input, Request, Response } from './protocol.ts';
import { createWarmUp } from './warm-up.ts';

let asked = false;
let checked: Input | null = null;
const warmUp = createWarmUp(({ source, options }) => checkerFor(options).check(source, options));

onmessage = async ({ data }: MessageEvent<Request>) => {
  warmUp.stop();
  const response = await respond(data);
  postMessage(response);
  if (!asked) loadMore();
  asked = true;
  if (data.operation === 'check' && 'answer' in response) checked = data.ask as Input;
  if (checked) warmUp.start(checked);
};

async function respond(request: Request): Promise<Response> {
  try {
    return { id: request.id, answer: await answer(request) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}
