/** The seven properties: their order, names and what the picture says of each. */
export interface PropertyFacts {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** One sentence for lists. */
  readonly short: string;
  /** A few words beside the balloon of the picture. */
  readonly legend: string;
}

export const properties: readonly PropertyFacts[] = [
  {
    number: 1,
    id: 'linux-process',
    title: 'Linux process',
    short: 'It starts, listens to signals, writes to its streams and exits like any other Unix program.',
    legend: 'One program, its signals, its exit code',
  },
  {
    number: 2,
    id: 'container-api',
    title: 'Container API',
    short: 'Everything the outside may touch is declared: variables, ports, volumes, health, life cycle.',
    legend: 'Ports, variables, volumes',
  },
  {
    number: 3,
    id: 'self-describing',
    title: 'Self-describing',
    short: 'What a declaration cannot say stands as metadata in the image, readable without starting it.',
    legend: 'A label plate: metadata',
  },
  {
    number: 4,
    id: 'disposable',
    title: 'Disposable',
    short: 'Any instance may be stopped at any moment and another one takes its place. Nobody has to do anything.',
    legend: 'The next one is ready',
  },
  {
    number: 5,
    id: 'immutable',
    title: 'Immutable',
    short: 'A change is a new image with a new digest, never an edit of something that runs.',
    legend: 'Layers nobody edits',
  },
  {
    number: 6,
    id: 'self-contained',
    title: 'Self-contained',
    short: 'Apart from the kernel it brings all it needs; only configuration, secrets and data come from outside.',
    legend: 'Only the kernel is outside',
  },
  {
    number: 7,
    id: 'small',
    title: 'Small',
    short: 'One concern, the least content and the least privilege that will do.',
    legend: 'One concern, least privilege',
  },
];

/** What stands beside the seven in lists of rules: rules about the language itself. */
export const syntaxTitle = 'Dockerfile syntax';
