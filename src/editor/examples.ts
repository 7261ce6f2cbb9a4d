/** Dockerfiles to start from; loaded on demand. */
export interface ExampleName {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<string>;
}

const text = (module: Promise<{ default: string }>) => module.then((loaded) => loaded.default);

export const exampleNames: readonly ExampleName[] = [
  { id: 'node', name: 'Node', load: () => text(import('./examples/node.Dockerfile?raw')) },
  { id: 'go', name: 'Go', load: () => text(import('./examples/go.Dockerfile?raw')) },
  { id: 'python', name: 'Python', load: () => text(import('./examples/python.Dockerfile?raw')) },
  { id: 'windows', name: 'Windows', load: () => text(import('./examples/windows.Dockerfile?raw')) },
];
