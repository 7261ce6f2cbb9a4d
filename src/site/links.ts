/** Addresses of pages and files: root-absolute inside the project, below the base path on the site. */
import { basePath, branch, repositoryUrl, siteUrl } from './site.ts';

/** `/linux-process/#exit-codes` → the same below the base path. Addresses of other sites and `#anchors` stay. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path.slice(1) : path;
}

/** The full address of a page, for canonical links, feeds and the sitemap. */
export function absolute(path: string): string {
  return siteUrl + href(path);
}

/** Where a file of the repository, `content/guide/definition.mdx`, is edited. */
export function editHref(file: string): string {
  return `${repositoryUrl}/edit/${branch}/${file}`;
}

/** Where a file of the repository is read. */
export function sourceHref(file: string): string {
  return `${repositoryUrl}/blob/${branch}/${file}`;
}

/** A new issue about a page, with a title to go on from. */
export function reportHref(path: string): string {
  return `${repositoryUrl}/issues/new?title=${path}:+`;
}

/** A file of an example as it is downloaded. */
export function exampleFileHref(practice: string, folder: string, file: string): string {
  return href(`/examples/${practice}/${folder}/${file}`);
}

/** The checker with a Dockerfile of an example: `exit-codes/docker`, or `exit-codes/docker/Dockerfile.dev`. */
export function checkExampleHref(practice: string, folder: string, file: string): string {
  const example = file === 'Dockerfile' ? `${practice}/${folder}` : `${practice}/${folder}/${file}`;
  return href(`/check/?example=${example}`);
}
