/**
 * The picture: a module container in section, 480 × 400, seven groups in the order of the properties. Each group has its
 * part, a leader and a balloon. The checker draws the same with verdicts.
 */
interface PartOfPicture {
  /** SVG with its ink in it. By class: `w1`, `w2`, `w3` strokes, thin to thick, `f` fills, `t` text in the drawing. */
  readonly part: string;
  readonly leader: string;
  readonly balloon: readonly [x: number, y: number];
}

const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
const widths = { 1: '.8', 2: '1.5', 3: '3' };
const stroke = (width: 1 | 2 | 3, d: string, more = '') =>
  `<path class="w${width}" stroke-width="${widths[width]}" d="${d}"${more}/>`;
const plate = (d: string) => `<path class="w2" fill="var(--paper)" d="${d}"/>`;
const filled = 'class="f" fill="var(--ink)" stroke="none"';
const fill = (d: string) => `<path ${filled} d="${d}"/>`;
const text = (x: number, y: number, content: string, anchor = '') =>
  `<text class="t" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" paint-order="stroke" font-family="var(--mono)" font-size="10" x="${x}" y="${y}"${anchor && ` text-anchor="${anchor}"`}>${content}</text>`;

const connectors = [148, 168, 188, 208];
const layers = [240, 256.67, 273.33];
const hatch = (x: number, y: number, width: number, height: number, step: number) => {
  const lines: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const x1 = Math.min(at, width);
    const y1 = Math.max(0, at - width);
    const y2 = Math.min(at, height);
    const x2 = Math.max(0, at - height);
    lines.push(`M${x + x1} ${y + y1}L${x + x2} ${y + y2}`);
  }
  return lines.join('');
};

export const picture: readonly PartOfPicture[] = [
  {
    part:
      stroke(2, 'M142 178H210M270 178H394') +
      `<circle ${filled} cx="240" cy="178" r="34"/>` +
      '<text class="pid" fill="var(--paper)" stroke="none" font-family="var(--sans)" font-weight="600" font-size="12" x="240" y="182" text-anchor="middle">PID 1</text>' +
      fill('m392 172.5 12 5.5-12 5.5z') +
      text(409, 181.5, 'exit 0'),
    leader: 'M26 84H158L214 152',
    balloon: [13, 84],
  },
  {
    part:
      fill('M131 136h11v84h-11z') +
      stroke(2, connectors.map((y) => `M72 ${y}h53`).join('')) +
      fill(connectors.map((y) => `M65 ${y - 4}h8v8h-8z`).join('')) +
      ['ENV', ':8080', '/data', 'TERM'].map((name, index) => text(79, (connectors[index] ?? 0) - 4, name)).join(''),
    leader: 'M26 198H56',
    balloon: [13, 198],
  },
  {
    part: plate('M151 240h76v50h-76z') + fill('M158 247h62v13h-62z') + stroke(1, 'M158 269h52M158 276h40M158 283h58'),
    leader: 'M26 296H112L156 280',
    balloon: [13, 296],
  },
  {
    part: stroke(2, 'M150 105V86h224v200h-19M174 81V62h224v200h-19', ' stroke-dasharray="6 5"'),
    leader: 'M454 62H399',
    balloon: [467, 62],
  },
  {
    part: stroke(1, hatch(251, 240, 78, 50, 14)) + stroke(2, layers.map((y) => `M251 ${y}h78v16.67h-78z`).join('')),
    leader: 'M454 232H366L326 250',
    balloon: [467, 232],
  },
  {
    part:
      stroke(3, 'M125 110h230v200H125z') +
      stroke(1, 'M131 116h218v188H131z') +
      stroke(2, `M56 326h368${repeat(11, (index) => `M${140 + index * 20} 311v15`)}`) +
      stroke(
        1,
        repeat(14, (index) => `M${72 + index * 26} 326l-8 8`),
      ) +
      text(385, 345, 'kernel'),
    leader: 'M454 300H357',
    balloon: [467, 300],
  },
  {
    part: stroke(1, 'M125 316v56M355 316v56') + stroke(2, 'M125 364h230') + fill('M126 364l11-5v10zM354 364l-11-5v10z'),
    leader: 'M454 364H356',
    balloon: [467, 364],
  },
];
