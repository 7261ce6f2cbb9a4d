/** The cases of BuildKit's parser suite as a file holds them. */
export interface Vectors {
  readonly source: string;
  readonly commit: string;
  readonly vectors: readonly Vector[];
}

/** One case: input fields, and expectations that only the comparison reads. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly dockerfile?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly directive?: string;
  readonly first_child?: number;
  readonly [expectation: string]: unknown;
}

/** The inputs of a case: all an answer may be made from. */
export type Input = Pick<Vector, 'kind' | 'dockerfile' | 'input' | 'env' | 'directive' | 'first_child'>;

/** The inputs alone. */
export function inputOf({ kind, dockerfile, input, env, directive, first_child }: Vector): Input {
  return { kind, dockerfile, input, env, directive, first_child };
}

/**
 * What our parser says: the fields a case of that kind may expect, or `error: true` with the `messages` of the
 * refusal.
 */
export type Answer = Readonly<Record<string, unknown>>;
