import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { oneInk } from './src/site/code.ts';
import { practiceContext } from './src/site/practice-context.ts';
import { basePath, siteUrl } from './src/site/site.ts';
import { themeScript } from './src/site/theme-script.ts';

const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [practiceContext] }),
    shikiConfig: oneInk,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'none'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind compiles WebAssembly where the policy is sent as a header.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { modulePreload: false, assetsInlineLimit: 4096 },
    // The checker's worker loads its rarer parts on demand; only modules can.
    worker: { format: 'es' },
  },
});
