const WIDTH = 860;
const MARGIN = 20;
const PLOT_WIDTH = WIDTH - 2 * MARGIN - 70;
const HEAD = 44;
const LABEL_HEIGHT = 20;
const BAR_HEIGHT = 16;
const ROW_GAP = 14;

/**
 * Horizontal bars, as SVG.
 *
 * @param {{ title: string, limit?: number, rows: Row[] }} chart `limit`: the value at the right end, at least
 * @typedef {{ label: string, target?: number, bars: Bar[] }} Row
 * @typedef {{ value: number, from?: number, to?: number, colour: string, text: string }} Bar
 */
export function drawBars({ title, limit = 0, rows }) {
  const highest = Math.max(limit, ...rows.flatMap(({ bars }) => bars.map(({ value, to = value }) => to)));
  const scale = (value) => (value / highest) * PLOT_WIDTH;
  let y = HEAD;
  const drawn = rows.map((row) => {
    const group = drawRow(row, { y, scale });
    y += LABEL_HEIGHT + row.bars.length * BAR_HEIGHT + ROW_GAP;
    return group;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="Inter, Arial, sans-serif">`,
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    text({ x: MARGIN, y: 26, size: 16, content: title, weight: 600 }),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function drawRow({ label, target, bars }, { y, scale }) {
  const top = y + LABEL_HEIGHT;
  const bottom = top + bars.length * BAR_HEIGHT;
  const drawn = bars.map((bar, index) => drawBar(bar, { y: top + index * BAR_HEIGHT, scale, target }));
  const mark = target === undefined ? [] : [line({ x: MARGIN + scale(target), top: top - 3, bottom: bottom + 3 })];
  return [text({ x: MARGIN, y: y + 14, size: 13, content: label }), ...drawn, ...mark].join('\n');
}

function drawBar({ value, from, to, colour, text: content }, { y, scale, target = 0 }) {
  const [width, height] = [scale(value).toFixed(1), BAR_HEIGHT - 2];
  const bar = `<rect x="${MARGIN}" y="${y}" width="${width}" height="${height}" rx="2" fill="${colour}"/>`;
  const middle = y + height / 2;
  const spread =
    from === undefined
      ? []
      : [`<path d="M${MARGIN + scale(from)} ${middle}H${MARGIN + scale(to)}" stroke="#14315f" stroke-width="2"/>`];
  const beyond = MARGIN + scale(Math.max(to ?? value, target)) + 8;
  return [bar, ...spread, text({ x: beyond.toFixed(1), y: y + 12, size: 12, content })].join('\n');
}

function line({ x, top, bottom }) {
  return `<path d="M${x.toFixed(1)} ${top}V${bottom}" stroke="#d1432b" stroke-width="2"/>`;
}

function text({ x, y, size, content, weight = 400 }) {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#1d2433">${escaped}</text>`;
}
