const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `23 November 2026`. */
export function longDate(date: Date): string {
  return format.format(date);
}

/** `2026-11-23`, for `datetime`. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
