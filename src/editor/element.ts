/**
 * `<dockerfile-checker>`: stands in a page as plain HTML and loads the checker when somebody turns to it, by focus,
 * pointer, drop, a kept draft, or an address that brings a text. This is all that loads with a page.
 */
class DockerfileChecker extends HTMLElement {
  #checker: Promise<unknown> | null = null;

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (area) area.hidden = false;
    // The text area lies over the printed text and says the same.
    const print = this.querySelector('.static-code');
    print?.removeAttribute('tabindex');
    print?.setAttribute('aria-hidden', 'true');
    for (const name of ['focusin', 'pointerdown', 'dragenter']) this.addEventListener(name, () => void this.#start());
    for (const name of ['dragover', 'drop'] as const) this.addEventListener(name, (event) => void this.#hold(event));
    this.addEventListener('input', () => this.classList.add('typed'));
    this.addEventListener('click', (event) => void this.#repeat(event));
    if (this.dataset.place !== 'page' && (location.hash || location.search || hasDraft())) void this.#start();
  }

  #start(): Promise<unknown> {
    this.#checker ??= import('./checker.ts').then(({ mount }) => mount(this));
    return this.#checker;
  }

  /** Files that are let go before the checker is there are opened when it is; the browser would leave the page. */
  async #hold(event: DragEvent): Promise<void> {
    const { dataTransfer, type } = event;
    if (this.classList.contains('mounted') || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (type === 'dragover') return;
    const held = new DataTransfer();
    for (const file of dataTransfer.files) held.items.add(file);
    await this.#start();
    this.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
  }

  /** What is clicked before the checker is there is done when it is. */
  async #repeat(event: Event): Promise<void> {
    const { dataset } = (event.target as Element).closest<HTMLElement>('[data-action]') ?? this;
    if (dataset.action === undefined || this.classList.contains('mounted')) return;
    event.preventDefault();
    await this.#start();
    const same = Object.entries(dataset).map(([name, value]) => `[data-${name}="${CSS.escape(value ?? '')}"]`);
    this.querySelector<HTMLElement>(same.join(''))?.click();
  }
}

function hasDraft(): boolean {
  try {
    return localStorage.getItem('module-container.draft') !== null;
  } catch {
    return false;
  }
}

customElements.define('dockerfile-checker', DockerfileChecker);
