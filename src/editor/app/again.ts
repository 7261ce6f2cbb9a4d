/** Does again what was done to the plain page while the checker was on its way. */
export interface Again {
  /** Clicks the control that now stands in the place of this one. */
  click(control: HTMLElement): void;
  /** Lets go of files. */
  drop(files: readonly File[]): void;
}

export function createAgain(root: HTMLElement): Again {
  return {
    click({ dataset }) {
      const same = Object.entries(dataset).map(([name, value]) => `[data-${name}="${CSS.escape(value ?? '')}"]`);
      root.querySelector<HTMLElement>(same.join(''))?.click();
    },
    drop(files) {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      root.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
  };
}
