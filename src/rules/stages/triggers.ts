/** What rules share that look at ONBUILD too, where BuildKit waits until another build uses it. */

/** Their option. */
export const triggers = { type: 'boolean', default: true, description: 'Look at what ONBUILD keeps, too.' } as const;

/** How the preset `buildkit` runs them. */
export const withoutTriggers = { options: { triggers: false } } as const;

/** Where they differ from BuildKit. */
export const triggersDifference =
  'BuildKit does not look at what ONBUILD keeps before another build uses it; the preset `buildkit` does as BuildKit.';
