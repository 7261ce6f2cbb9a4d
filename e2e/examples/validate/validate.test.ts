import { expect, test } from 'vitest';
import { checkJson } from './json.ts';
import { checkQuadlet, podmanArguments } from './quadlet.ts';
import { checkShell } from './shell.ts';
import { checkYaml } from './yaml.ts';

test('an OCI image configuration: wrong port, wrong variable, a key of Docker', () => {
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: { ExposedPorts: { '8080/http': {} }, Env: ['PATH'], Healthcheck: {} },
    rootfs: { type: 'layers', diff_ids: [] },
  };
  expect(checkJson('image-config.json', JSON.stringify(config), 'oci')).toEqual([
    'at /config: unknown key Healthcheck',
    'at /config/ExposedPorts: must match pattern "^[0-9]{1,5}(/(tcp|udp))?$"',
    'at /config/ExposedPorts: property name must be valid',
    'at /config/Env/0: must match pattern "^[^=]+="',
  ]);
});

test('an OCI runtime configuration has no stop signal', () => {
  const config = {
    ociVersion: '1.0.2',
    process: { cwd: '/', args: ['a'], stopSignal: 'SIGQUIT' },
    root: { path: 'r' },
  };
  expect(checkJson('config.json', JSON.stringify(config), 'oci')).toEqual(['at /process: unknown key stopSignal']);
});

test('an appc image manifest needs user and group', () => {
  const manifest = { acKind: 'ImageManifest', acVersion: '0.8.11', name: 'example.com/a', app: { exec: ['/a'] } };
  expect(checkJson('manifest.json', JSON.stringify(manifest), 'rkt')).toEqual([
    "at /app: must have required property 'user'",
    "at /app: must have required property 'group'",
  ]);
});

test('JSON that is none, JSON of an unknown name, JSON of a program', () => {
  expect(checkJson('config.json', '{', 'oci')).toEqual([expect.stringMatching(/^not JSON: /)]);
  expect(checkJson('other.json', '{}', 'oci')).toEqual([
    'no schema is known for this name; known are image-config.json, config.json, image-manifest.json, image-index.json, manifest.json, pod.json.',
  ]);
  expect(checkJson('package.json', '{}', 'docker')).toBeNull();
});

test('a Pod: misspelt field, missing image, wrong signal', () => {
  const pod = `
apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  terminationGracePeriod: 5
  containers:
    - name: a
      lifecycle: { stopSignal: QUIT }
`;
  expect(checkYaml(pod, 'kubernetes')).toEqual([
    'at /spec: unknown key terminationGracePeriod',
    "at /spec/containers/0: must have required property 'image'",
    'at /spec/containers/0/lifecycle/stopSignal: must match pattern "^SIG[A-Z0-9+-]+$"',
  ]);
});

test('a kind without schema, and what is no object', () => {
  expect(checkYaml('kind: Gateway', 'kubernetes')).toEqual([
    'no schema is known for kind Gateway; known are Pod, Deployment, StatefulSet, Job, CronJob, Service, ConfigMap, Secret, PersistentVolumeClaim, Namespace, NetworkPolicy.',
  ]);
  expect(checkYaml('- a', 'kubernetes')).toEqual(['a Kubernetes object needs a kind.']);
});

test('a Compose file: unknown key, wrong duration', () => {
  const file = 'services:\n  a:\n    image: a\n    stop_grace_period: 20\n    stopsignal: SIGQUIT\n';
  expect(checkYaml(file, 'compose')).toEqual([
    'at /services/a: unknown key stopsignal',
    'at /services/a/stop_grace_period: must be string',
  ]);
});

test('a Quadlet unit: unknown key, no image, a line that is neither', () => {
  expect(checkQuadlet('a.container', '[Container]\nStopTime=4\nnonsense\n[Unknown]\nA=b\n')).toEqual([
    'line 3: neither [Section] nor Key=value.',
    'line 2: [Container] has no key StopTime.',
    'line 5: unknown section [Unknown].',
    '[Container] needs an Image.',
  ]);
});

test('a Quadlet unit as arguments of podman run', () => {
  const unit =
    '[Container]\nImage=a\nExec=serve --fast\nRunInit=true\nDropCapability=ALL CHOWN\n[Service]\nRestart=always\n';
  expect(podmanArguments(unit)).toEqual({
    flags: ['--init=true', '--cap-drop=ALL', '--cap-drop=CHOWN'],
    command: ['serve', '--fast'],
  });
});

test('shell syntax and the subcommands of acbuild', () => {
  expect(checkShell('acbuild begin\nacbuild --debug set-exec -- /a\n')).toEqual([]);
  expect(checkShell('acbuild set-stop-signal QUIT\n')).toEqual(['acbuild has no subcommand set-stop-signal.']);
  expect(checkShell('echo "x\n')).toEqual(['shell syntax: unterminated double quote']);
});
