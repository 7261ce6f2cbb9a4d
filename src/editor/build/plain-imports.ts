/**
 * A Vite plugin: dynamic imports stay plain ones. Vite wraps each in a helper of 0.9 KB that loads style sheets beside a
 * module; no module here has one, and every page with a checker would carry it.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
