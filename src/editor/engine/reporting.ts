/** Reports of the file on show. Their links lead to the published site. */
import { reports } from '../../checker/reports/index.ts';
import { version } from '../../../package.json';
import { checkerFor } from './checkers.ts';
import type { Operations } from './protocol.ts';

export function report({ source, options, format }: Operations['report']['ask']): Operations['report']['answer'] {
  const result = checkerFor(options).check(source, options);
  const path = options.path ?? 'Dockerfile';
  const site = new URL(import.meta.env.BASE_URL, import.meta.env.SITE ?? location.origin).href.replace(/\/*$/, '/');
  return { text: reports[format]([{ path, source, result }], { site, version }) };
}
