/** The text a checker in a page opens with. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Dockerfile's text as it is, or the file of an example: `exit-codes/docker-bad`, `exit-codes/docker/Dockerfile.dev`. Throws where there is none. */
export function exampleText(example: string): string {
  if (example.includes('\n') || /^\s*(FROM|#)/i.test(example)) return example;
  const path = join('content/examples', example.split('/').length === 2 ? join(example, 'Dockerfile') : example);
  if (!existsSync(path))
    throw new Error(`${path} is not there. Add it, or correct \`check\` in the front matter of the page.`);
  return readFileSync(path, 'utf8');
}
