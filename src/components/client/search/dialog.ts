export function openSearch(base: string): void {
  location.href = base;
}
