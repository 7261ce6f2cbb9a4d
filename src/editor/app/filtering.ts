/** The list and the walk through it show one property's findings, or all. */
import { isProperty } from '../properties.ts';
import type { App } from './app.ts';

/** Shows only the findings of a property; all where it is the one on show, or none of ours. */
export function toggleProperty(app: App, property: string | undefined): void {
  app.set({ property: isProperty(property) && property !== app.state().property ? property : null });
}
