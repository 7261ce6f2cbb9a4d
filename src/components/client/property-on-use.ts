/**
 * The tabs of a property page load with the first thing a reader does, or at once where the address or an earlier choice asks
 * for a panel. What happens to a tab or a panel before that happens again. What stands in a `<template data-near>` comes when
 * the element before it is some screens away, long before it is seen.
 */
const { script } = document.querySelector<HTMLElement>('[data-script]')!.dataset;
const repeated = ['click', 'keydown', 'beforematch'];
let loaded = false;

async function load(): Promise<void> {
  await import(/* @vite-ignore */ script!);
  loaded = true;
}

async function use(event: Event): Promise<void> {
  if (loaded) return;
  const { type, target } = event;
  const again = repeated.includes(type) && (target as Element).closest('[role=tab],.panel[hidden]');
  await load();
  if (again) again.dispatchEvent(new (event.constructor as typeof Event)(type, event));
}

function hasChosen(): boolean {
  try {
    return localStorage.runtime;
  } catch {
    return false;
  }
}

for (const type of [...repeated, 'pointerover', 'focusin', 'scroll']) addEventListener(type, use, true);
if (location.search || location.hash || hasChosen()) void load();

for (const template of document.querySelectorAll<HTMLTemplateElement>('[data-near]'))
  new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && template.replaceWith(template.content),
    { rootMargin: '2000px' },
  ).observe(template.previousElementSibling!);

export {};
