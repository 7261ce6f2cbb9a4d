/** Base images made on the spot, tagged with the names the examples use. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { StandIn } from './schema.ts';
import { execute, findTool, type Store } from './tools.ts';

const users = [
  'root:x:0:0:root:/root:/bin/sh',
  'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin',
  'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
];

/** Knows one package, tini, and where the original distribution puts it. */
function installer(place: string): string {
  return `#!/bin/sh
[ "$1" = update ] && exit 0
case "$1" in add | install) ;; *) echo "stand-in: cannot do $1" >&2; exit 1 ;; esac
shift
for name in "$@"; do
  case "$name" in
    -*) ;;
    tini) cp /usr/lib/stand-in/tini ${place} || exit 1 ;;
    *) echo "stand-in: no package $name" >&2; exit 1 ;;
  esac
done
`;
}

const nodeProgram = '/usr/local/bin/node';

/** What containers and builds on the stand-in have mounted: Node.js is too large to copy from layer to layer. */
export function standInMounts(standIns: readonly StandIn[]): { source: string; destination: string }[] {
  return standIns.includes('node') ? [{ source: realpathSync(process.execPath), destination: nodeProgram }] : [];
}

/** Name of the local image that holds a stand-in. */
export function standInImage(name: StandIn): string {
  return `localhost/stand-in-${name}`;
}

/** Builds the stand-ins asked for. Throws where a tool or a file is missing. */
export async function buildStandIns(store: Store, wanted: ReadonlySet<StandIn>): Promise<void> {
  for (const name of wanted) {
    const root = store.folder('stand-ins', name);
    await fill[name](root);
    const container = `stand-in-${name}`;
    await must(store.buildah('from', '--name', container, 'scratch'));
    await must(store.buildah('copy', container, root, '/'));
    if (name === 'node')
      await must(store.buildah('config', '--entrypoint', '["docker-entrypoint.sh"]', '--cmd', 'node', container));
    if (name !== 'scratch-static') await must(store.buildah('config', '--env', `PATH=${path}`, container));
    await must(store.buildah('commit', '--quiet', '--rm', container, standInImage(name)));
  }
}

/** Gives a stand-in the name a Dockerfile asks for, by tag. */
export async function tagStandIn(store: Store, image: string, standIn: StandIn): Promise<void> {
  if (image.includes('@')) return;
  await must(store.buildah('tag', standInImage(standIn), qualified(image)));
}

/** The full name the tools look up for a short one. */
export function qualified(image: string): string {
  const [first, ...rest] = image.split('/');
  if (rest.length === 0) return `docker.io/library/${image}`;
  return first!.includes('.') || first!.includes(':') || first === 'localhost' ? image : `docker.io/${image}`;
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const fill: Record<StandIn, (root: string) => Promise<void>> = {
  'scratch-static': async (root) => {
    skeleton(root, [
      'root:x:0:0:root:/root:/sbin/nologin',
      'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin',
    ]);
    mkdirSync(join(root, 'home/nonroot'), { recursive: true });
  },
  busybox: async (root) => {
    skeleton(root, users);
    await busybox(root);
    script(root, 'sbin/apk', installer('/sbin/tini'));
  },
  'debian-dash': (root) => debian(root, 'dash', users),
  bash: (root) => debian(root, 'bash', users),
  node: async (root) => {
    await debian(root, 'dash', [...users, 'node:x:1000:1000::/home/node:/bin/bash']);
    mkdirSync(join(root, 'home/node'), { recursive: true });
    await libraries(root, process.execPath);
    writeFileSync(join(root, nodeProgram), '', { mode: 0o755 });
    script(root, 'usr/local/bin/docker-entrypoint.sh', nodeEntrypoint);
    npm(root);
  },
};

/** The official image hands over to the command the same way: node itself for anything that is no program. */
const nodeEntrypoint = `#!/bin/sh
set -e
if [ "\${1#-}" != "\${1}" ] || [ -z "$(command -v "\${1}")" ]; then
  set -- node "$@"
fi
exec "$@"
`;

async function debian(root: string, shell: 'dash' | 'bash', accounts: readonly string[]): Promise<void> {
  skeleton(root, accounts);
  await busybox(root);
  const found = findTool(shell);
  if (!found) throw new Error(`The stand-in needs ${shell}.`);
  await program(root, found, `bin/${shell}`);
  relink(root, 'bin/sh', shell);
  for (const name of ['useradd', 'groupadd']) {
    const tool = findTool(name);
    if (tool) await program(root, tool, `usr/sbin/${name}`);
  }
  writeFileSync(join(root, 'etc/login.defs'), 'UID_MIN 1000\nGID_MIN 1000\n');
  script(root, 'usr/bin/apt-get', installer('/usr/bin/tini'));
}

function skeleton(root: string, accounts: readonly string[]): void {
  for (const name of [
    'bin',
    'sbin',
    'usr/bin',
    'usr/sbin',
    'usr/local/bin',
    'usr/lib/stand-in',
    'etc',
    'root',
    'var/log',
    'var/lib/apt/lists',
    'run',
    'tmp',
    'var/tmp',
    'proc',
    'sys',
    'dev',
  ]) {
    mkdirSync(join(root, name), { recursive: true });
  }
  for (const name of ['tmp', 'var/tmp']) chmodSync(join(root, name), 0o1777);
  const groups = accounts.map((account) => account.split(':')).map(([name, , uid]) => `${name}:x:${uid}:`);
  writeFileSync(join(root, 'etc/passwd'), `${accounts.join('\n')}\n`);
  writeFileSync(join(root, 'etc/group'), `${groups.join('\n')}\n`);
  writeFileSync(join(root, 'etc/shadow'), accounts.map((account) => `${account.split(':')[0]}:*:::::::\n`).join(''));
  const tini = findTool('tini-static');
  if (tini) copyFileSync(tini, join(root, 'usr/lib/stand-in/tini'));
}

async function busybox(root: string): Promise<void> {
  const tool = findTool('busybox')!;
  copyFileSync(tool, join(root, 'bin/busybox'));
  const { stdout } = await must(execute(tool, ['--list-full']));
  for (const applet of stdout.trim().split('\n')) {
    const target = join(root, applet);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync('/bin/busybox', target);
  }
}

/** Copies a program and the libraries it is linked with. */
async function program(root: string, file: string, to: string): Promise<void> {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  relink(root, to, null);
  copyFileSync(realpathSync(file), join(root, to));
  await libraries(root, file);
}

async function libraries(root: string, file: string): Promise<void> {
  const { stdout } = await execute('ldd', [file]);
  for (const [, library] of stdout.matchAll(/(\/\S+) \(0x/g)) {
    mkdirSync(dirname(join(root, library!)), { recursive: true });
    copyFileSync(realpathSync(library!), join(root, library!));
  }
}

/** Replaces a link, or only removes it. */
function relink(root: string, name: string, target: string | null): void {
  const place = join(root, name);
  rmSync(place, { force: true });
  if (target) symlinkSync(target, place);
}

function npm(root: string): void {
  const cli = process.env['npm_execpath'];
  if (!cli?.endsWith('npm-cli.js')) return;
  cpSync(dirname(dirname(cli)), join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'));
}

function script(root: string, name: string, text: string): void {
  relink(root, name, null);
  writeFileSync(join(root, name), text, { mode: 0o755 });
}

async function must(
  running: Promise<{ exit: number | null; stdout: string; stderr: string }>,
): Promise<{ stdout: string }> {
  const { exit, stdout, stderr } = await running;
  if (exit !== 0) throw new Error(`Making a stand-in failed: ${stderr.trim()}`);
  return { stdout };
}
