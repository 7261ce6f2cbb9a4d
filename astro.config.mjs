import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { leanRules } from './src/editor/build/lean-rules.ts';
import { plainImports } from './src/editor/build/plain-imports.ts';
import { oneInk } from './src/site/code.ts';
import { finishedPages } from './src/site/finished-pages.ts';
import { exampleFences } from './src/site/example-fences.ts';
import { longCode, practiceContext } from './src/site/practice-context.ts';
import { basePath, siteUrl } from './src/site/site.ts';

/** Astro marks each MDX page with a directive the bundler takes out; it says so in eight lines for each, above any real fault. */
function withoutDirectives(level, log, pass) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
}

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), finishedPages()],
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [exampleFences],
      hastPlugins: [practiceContext, longCode],
    }),
    shikiConfig: oneInk,
  },
  vite: {
    build: { modulePreload: false, assetsInlineLimit: 6000, rolldownOptions: { onLog: withoutDirectives } },
    plugins: [plainImports()],
    // The checker's worker loads its rarer parts on demand; only modules can.
    worker: { format: 'es', plugins: () => [leanRules()] },
  },
});
