/** The drawings: glyphs on a 24 grid with a 14 × 14 module box, marks on a 16 grid. `line` is stroked, `fill` filled. */
export interface Drawing {
  readonly grid: 16 | 24;
  readonly line?: string;
  readonly dashed?: string;
  readonly fill?: string;
  /** Drawn over a fill in the colour of the paper. */
  readonly knockout?: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

export const glyphs = {
  'linux-process': { grid: 24, line: 'M5 5h14v14H5zM1.5 12H9m6 0h7.5', fill: circle(12, 12, 3.25) },
  'container-api': { grid: 24, line: 'M6 5h14v14H6zM1.5 8H6m-4.5 4H6m-4.5 4H6', fill: 'M6 5h4v14H6z' },
  'self-describing': { grid: 24, line: 'M5 5h14v14H5zM8 14.25h8m-8 2.25h5', fill: 'M8 7.5h8v4H8z' },
  disposable: { grid: 24, line: 'M3 8h13v13H3z', dashed: 'M8 5.5V3h13v13h-2.5' },
  immutable: { grid: 24, line: 'M5 5h14v14H5zM5 12l7-7M5 19 19 5M12 19l7-7' },
  'self-contained': { grid: 24, line: 'M5 3h14v14H5zM7 17v4M12 17v4M17 17v4M3 21h18', fill: 'M9 7h6v6H9z' },
  small: { grid: 24, line: 'M5 8.5V5h3.5M15.5 5H19v3.5M19 15.5V19h-3.5', fill: 'M5 12h7v7H5z' },
} as const satisfies Record<string, Drawing>;

export const marks = {
  error: { grid: 16, fill: 'M5 1.2h6L14.8 5v6L11 14.8H5L1.2 11V5z', knockout: 'M5.5 5.5l5 5m0-5-5 5' },
  warning: { grid: 16, line: 'M8 1.8 15 14.2H1zM8 6v4m0 1.3v1.4' },
  info: { grid: 16, line: `${circle(8, 8, 6.6)}M8 7v4.5M8 4.3v1.5` },
  style: { grid: 16, line: 'M1.5 9.5c2-4 4.5-4 6.5-1.5s4.5 2.5 6.5-1.5' },
  holds: { grid: 16, line: 'm2 8.5 4 4 8-9' },
  broken: { grid: 16, line: 'm3 3 10 10m0-10L3 13' },
  measured: { grid: 16, line: 'M1.5 3.5v9M14.5 3.5v9M1.5 8h13' },
  specification: { grid: 16, line: 'M3 1.5h10v13H3zM5.5 5h5M5.5 8h5M5.5 11h3' },
  vendor: { grid: 16, line: 'M1.5 2.5h13v9H7l-3.5 3v-3h-2z' },
  judgement: { grid: 16, line: 'M8 1.5v12M4.5 13.5h7M2 4h12M3.5 4 1 9.5h5zM12.5 4 10 9.5h5z' },
} as const satisfies Record<string, Drawing>;

export type MarkName = keyof typeof marks;

const path = (d: string, attributes: string) => `<path d="${d}"${attributes}/>`;

/** The paths of a drawing; they take their stroke from the page. */
export function paths({ line, dashed, fill, knockout }: Drawing): string {
  return [
    line && path(line, ''),
    dashed && path(dashed, ' stroke-dasharray="2.5 2"'),
    fill && path(fill, ' fill="currentColor" stroke="none"'),
    knockout && path(knockout, ' class="knockout"'),
  ]
    .filter(Boolean)
    .join('');
}

/** A drawing for the sprite of a page. */
export function symbol(name: string, drawing: Drawing): string {
  return `<symbol id="g-${name}" viewBox="0 0 ${drawing.grid} ${drawing.grid}">${paths(drawing)}</symbol>`;
}
