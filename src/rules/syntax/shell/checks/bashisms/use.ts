import type { Span } from '../../../../../dockerfile/tree.ts';
import type { FeatureId } from '../bashism-features.ts';

/** A feature stands somewhere. */
export interface Use {
  readonly id: FeatureId;
  readonly at: Span;
  readonly written?: string;
}
