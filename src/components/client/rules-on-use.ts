/** The filters of the rule index load when somebody turns to the list, or when the address brings a choice. */
const list = document.querySelector<HTMLElement>('[data-script]')!;
let loaded = false;

async function load(): Promise<void> {
  await import(/* @vite-ignore */ list.dataset.script!);
  loaded = true;
}

/** What is pressed before they are there is pressed again when they are. */
async function use({ type, target }: Event): Promise<void> {
  if (loaded) return;
  await load();
  if (type === 'click') (target as Element).closest<HTMLElement>('[data-choice]')?.click();
}

for (const type of ['pointerover', 'focusin', 'click']) list.addEventListener(type, use);
if (location.search) void load();

export {};
