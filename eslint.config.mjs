import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import rooms from './scripts/rooms.mjs';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'content/examples/']),
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    plugins: { house: { rules: { rooms } } },
    rules: {
      'house/rooms': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.test.ts', 'src/rules/all.ts'], rules: { 'max-lines': 'off' } },
);
