/** A mistake in a configuration. */
export interface ConfigProblem {
  /** Where: `rules.no-sudo.severity`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A configuration that cannot be used. `problems` says where and why. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}
