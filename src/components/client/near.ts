/**
 * What stands in a `<template data-near>` comes when the element before it is some screens away, long before it is seen.
 */
export function initNear(): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('[data-near]'))
    new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && template.replaceWith(template.content),
      { rootMargin: '2000px' },
    ).observe(template.previousElementSibling!);
}
