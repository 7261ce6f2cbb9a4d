/**
 * The arrows of the house as a lint rule: which folder under `src` may import which, and what the
 * environment-free rooms may not touch. See README, "How it is built".
 */
import { dirname, posix, relative, resolve, sep } from 'node:path';

const engine = ['dockerfile', 'model', 'rules', 'checker'];

/** Room → rooms it may import. A room may always import itself. */
const arrows = {
  dockerfile: [],
  model: ['dockerfile'],
  rules: ['model', 'dockerfile'],
  checker: ['rules', 'model', 'dockerfile'],
  index: engine,
  site: ['index', ...engine],
  editor: ['site', 'index', ...engine],
  components: ['editor', 'site', 'index', ...engine],
  layouts: ['components', 'editor', 'site', 'index', 'styles', ...engine],
  pages: ['layouts', 'components', 'editor', 'site', 'index', 'styles', ...engine],
};

/** Packages that are data or run everywhere, by room; a file of a package counts as the package. */
const packages = { dockerfile: ['unbash'], rules: ['unbash', 'spdx-license-ids', 'spdx-exceptions'] };
const environment = new Set([
  'globalThis',
  'self',
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'process',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'console',
]);

/** The room of a path: its first folder below `src`, or its name for a file directly in `src`; null outside. */
function roomOf(path, root) {
  const parts = relative(resolve(root, 'src'), path).split(sep);
  if (parts[0] === '..' || parts[0] === '') return null;
  return parts.length > 1 ? parts[0] : posix.basename(parts[0]).replace(/\.ts$/, '');
}

const isTest = (path) => /\.test\.ts$|[\\/]testing[\\/]/.test(path);

export default {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the arrows of the house' },
    messages: {
      arrow: '`{{from}}` may not import `{{to}}`: it may import {{allowed}}.',
      package: '`{{from}}` may not import the package `{{name}}`: it runs in a page, a worker and a terminal alike.',
      ending: 'Imports in `{{from}}` end in `.ts`, so that Node runs the file as it is.',
      environment: '`{{name}}` is not known in `{{from}}`: no DOM, no Node, no clock, no network below the adapters.',
    },
    schema: [],
  },
  create(context) {
    const room = roomOf(context.filename, context.cwd);
    if (room === null || !(room in arrows) || isTest(context.filename)) return {};
    const pure = engine.includes(room) || room === 'index';

    function checkImport(node) {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      if (!name.startsWith('.')) {
        if (pure && !(packages[room] ?? []).includes(name.split('/')[0]) && node.importKind !== 'type')
          context.report({ node: node.source, messageId: 'package', data: { from: room, name } });
        return;
      }
      if (pure && !name.endsWith('.ts'))
        context.report({ node: node.source, messageId: 'ending', data: { from: room } });
      const target = roomOf(resolve(dirname(context.filename), name), context.cwd);
      if (target === null || target === room || arrows[room].includes(target) || !(target in arrows)) return;
      const allowed = arrows[room].join(', ') || 'nothing else';
      context.report({ node: node.source, messageId: 'arrow', data: { from: room, to: target, allowed } });
    }

    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      ImportExpression: checkImport,
      'Program:exit'(program) {
        if (!pure) return;
        const scope = context.sourceCode.getScope(program);
        const ofTheLanguage = ['Date', 'globalThis'].flatMap((name) => scope.set.get(name)?.references ?? []);
        for (const reference of [...scope.through, ...ofTheLanguage]) {
          const { name, parent } = reference.identifier;
          const clock = name === 'Date' && parent.type !== 'TSTypeReference';
          if (!environment.has(name) && !clock) continue;
          context.report({ node: reference.identifier, messageId: 'environment', data: { from: room, name } });
        }
      },
    };
  },
};
