/** The three addresses everything else derives from. Environment variables of the same name override them. */
const read = (name: string, fallback: string): string => process.env[name]?.trim() || fallback;

/** Where the site is published, without a path and without a trailing slash. */
export const siteUrl = read('SITE_URL', 'https://module-container.github.io').replace(/\/+$/, '');

/** The path below that address, with a slash at both ends. */
export const basePath = `/${read('BASE_PATH', '/')}/`.replaceAll(/\/+/g, '/');

/** The source repository, without a trailing slash. */
export const repositoryUrl = read('REPOSITORY_URL', 'https://github.com/module-container/module-container').replace(
  /\/+$/,
  '',
);

/** The branch that "Edit this page" leads to. */
export const branch = 'main';

export const siteName = 'Module Container';
