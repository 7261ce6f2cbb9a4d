import type { Again } from './app/again.ts';

/**
 * `<dockerfile-checker>`: stands in a page as plain HTML and loads the checker when somebody turns to it, by focus,
 * click, drop, a kept draft, or an address that brings a text. This is all that loads with a page.
 */
class DockerfileChecker extends HTMLElement {
  #checker: Promise<Again> | null = null;

  connectedCallback(): void {
    this.querySelector('textarea')?.removeAttribute('hidden');
    // The text area lies over the printed text and says the same.
    const print = this.querySelector('.static-code');
    print?.removeAttribute('tabindex');
    print?.setAttribute('aria-hidden', 'true');
    for (const name of ['focusin', 'dragenter', 'dragover', 'drop', 'input', 'click'])
      this.addEventListener(name, this);
    if (this.matches('.page')) return;
    addEventListener('hashchange', this);
    if (location.hash + location.search || hasDraft()) void this.#load();
  }

  /** What is done before the checker is there is done again when it is: a click, files that the browser would leave the page for. */
  handleEvent(event: Event): void {
    const { type, target, dataTransfer } = event as DragEvent;
    if (type === 'input') this.classList.add('typed');
    // Nothing moves under a press before it is a click.
    if (this.classList.contains('listening') || (type === 'focusin' && (target as Element).matches(':active'))) return;
    const control = type === 'click' && (target as Element).closest<HTMLElement>('[data-action],.typed [data-open]');
    const files = dataTransfer?.types.includes('Files') && [...dataTransfer.files];
    if (control || files) event.preventDefault();
    void this.#load().then(
      ({ click, drop }) => {
        if (control) click(control);
        if (files && type === 'drop') drop(files);
      },
      // What did not load is tried again the next time.
      () => (this.#checker = null),
    );
  }

  #load(): Promise<Again> {
    return (this.#checker ??= import('./checker.ts').then(({ mount }) => mount(this)));
  }
}

function hasDraft(): boolean {
  try {
    return 'module-container.draft' in localStorage;
  } catch {
    return false;
  }
}

customElements.define('dockerfile-checker', DockerfileChecker);
