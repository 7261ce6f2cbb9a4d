/** Numbers and titles of the practices, for the checker's links to them. */
import { practices } from '../../site/practices.ts';

export async function GET(): Promise<Response> {
  const names = Object.fromEntries((await practices()).map(({ id, number, title }) => [id, { number, title }]));
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json' } });
}
