import { font } from './font.mjs';

/**
 * A scene paints itself at a time of its clip.
 *
 * @typedef {(context: import('@napi-rs/canvas').SKRSContext2D, size: { width: number, height: number }, seconds: number) => void} Scene
 */

/** A sun that sinks to the sea. @type {Scene} */
export function beach(context, { width, height }, seconds) {
  wash(context, { width, height }, ['#5dade2', '#f9e79f']);
  disc(
    context,
    { x: width * (0.25 + 0.09 * seconds), y: height * (0.25 + 0.04 * seconds), radius: height * 0.11 },
    '#fff6d5',
  );
  context.fillStyle = '#1f618d';
  context.fillRect(0, height * 0.58, width, height);
  context.fillStyle = '#5499c7';
  for (let row = 0; row < 5; row += 1) {
    const shift = ((seconds * 40 + row * 90) % 180) - 180;
    for (let x = shift; x < width; x += 180) context.fillRect(x, height * (0.62 + row * 0.05), 80, height * 0.008);
  }
  context.fillStyle = '#f5cba7';
  context.beginPath();
  context.moveTo(0, height);
  context.quadraticCurveTo(width * 0.3, height * 0.78, width, height * 0.9);
  context.lineTo(width, height);
  context.fill();
  disc(context, { x: width * 0.76, y: height * 0.86, radius: height * 0.05 }, '#e74c3c');
  disc(context, { x: width * 0.775, y: height * 0.845, radius: height * 0.02 }, '#fadbd8');
}

/** Lit windows at night, and a moon. @type {Scene} */
export function town(context, { width, height }, seconds) {
  wash(context, { width, height }, ['#1b2631', '#884ea0']);
  disc(context, { x: width * (0.85 - 0.05 * seconds), y: height * 0.2, radius: height * 0.08 }, '#fdfefe');
  for (let house = 0; house < 8; house += 1) {
    const [x, top] = [(width * house) / 8, height * (0.35 + (0.3 * ((house * 5) % 7)) / 7)];
    context.fillStyle = house % 2 ? '#212f3d' : '#2c3e50';
    context.fillRect(x, top, width / 8 + 1, height);
    for (let window = 0; window < 24; window += 1) {
      const lit = (house * 7 + window * 11 + Math.floor(seconds * 2)) % 3;
      context.fillStyle = lit ? '#f4d03f' : '#17202a';
      context.fillRect(
        x + width * (0.02 + 0.035 * (window % 3)),
        top + height * (0.05 + 0.08 * Math.floor(window / 3)),
        width * 0.018,
        height * 0.04,
      );
    }
  }
}

/** A balloon over hills, upright: for what has another shape than the frame. @type {Scene} */
export function balloon(context, { width, height }, seconds) {
  wash(context, { width, height }, ['#2e86c1', '#d6eaf8']);
  context.fillStyle = '#58d68d';
  context.beginPath();
  context.ellipse(width * 0.3, height, width * 0.9, height * 0.25, 0, 0, 2 * Math.PI);
  context.fill();
  const [x, y, radius] = [width / 2, height * (0.42 - 0.02 * seconds), width * 0.27];
  disc(context, { x, y, radius }, '#e74c3c');
  context.fillStyle = '#f7dc6f';
  context.beginPath();
  context.ellipse(x, y, radius * 0.35, radius, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#6e2c00';
  context.fillRect(x - radius * 0.2, y + radius * 1.3, radius * 0.4, radius * 0.3);
}

/** Somebody before a green screen. @type {Scene} */
export function presenter(context, { width, height }, seconds) {
  context.fillStyle = '#00b140';
  context.fillRect(0, 0, width, height);
  const sway = 0.01 * Math.sin(seconds * 3);
  context.fillStyle = '#c0392b';
  context.beginPath();
  context.ellipse(width * 0.5, height * 1.02, width * 0.22, height * 0.42, 0, 0, 2 * Math.PI);
  context.fill();
  disc(context, { x: width * (0.5 + sway), y: height * 0.4, radius: height * 0.18 }, '#f5cba7');
  context.fillStyle = '#6e2c00';
  context.beginPath();
  context.arc(width * (0.5 + sway), height * 0.37, height * 0.19, Math.PI, 2 * Math.PI);
  context.fill();
}

/** A scene with its clip's own time on it. @type {(scene: Scene) => Scene} */
export const withClock = (scene) => (context, size, seconds) => {
  scene(context, size, seconds);
  context.font = font(size.height * 0.32, 700);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = '#00000060';
  context.fillText(seconds.toFixed(1), size.width / 2 + 3, size.height / 2 + 3);
  context.fillStyle = '#ffffff';
  context.fillText(seconds.toFixed(1), size.width / 2, size.height / 2);
};

function wash(context, { width, height }, [above, below]) {
  const light = context.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, above);
  light.addColorStop(1, below);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}

function disc(context, { x, y, radius }, colour) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
