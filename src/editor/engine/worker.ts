/** The engine in its worker: takes requests of `protocol.ts`, answers each once. */
import { answer, loadMore } from './operations.ts';
import type { Request, Response } from './protocol.ts';

let asked = false;

onmessage = async ({ data }: MessageEvent<Request>) => {
  postMessage(await respond(data));
  if (!asked) loadMore();
  asked = true;
};

async function respond(request: Request): Promise<Response> {
  try {
    return { id: request.id, answer: await answer(request) };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}
