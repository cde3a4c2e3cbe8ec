import { inNodeModules } from '../../../scripts/paths.mjs';

const FONT = inNodeModules('@fontsource/inter/files/inter-latin-600-normal.woff');
const X264 = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '20', '-pix_fmt', 'yuv420p', '-g', '60'];

/**
 * The arguments of the one ffmpeg run that somebody would write by hand for clips in a row with music.
 *
 * @param {{ clips: { path: string }[], music: { path: string } }} files
 * @param {{ output: string, size?: string, titles?: { text: string, y: string, during?: [number, number] }[] }} options
 *   `size`: what the clips are scaled to, where they are not all of one; `during`: seconds, left out: throughout
 */
export function onePass({ clips, music }, { output, size, titles = [] }) {
  const scaling = size ? clips.map((_, index) => `[${index}:v]scale=${size},setsar=1[v${index}]`) : [];
  const pictureOf = (index) => (size ? `[v${index}]` : `[${index}:v]`);
  const joined = clips.map((_, index) => `${pictureOf(index)}[${index}:a]`).join('');
  const graph = [
    ...scaling,
    `${joined}concat=n=${clips.length}:v=1:a=1[joined][voices]`,
    `[joined]${['null', ...titles.map(drawText)].join(',')}[v]`,
    `[${clips.length}:a]volume=0.5[music]`,
    '[voices][music]amix=normalize=0[a]',
  ];
  return [
    ...[...clips, music].flatMap((file) => ['-i', file.path]),
    ...['-filter_complex', graph.join(';'), '-map', '[v]', '-map', '[a]', ...X264],
    ...['-c:a', 'aac', '-b:a', '192k', '-shortest', '-movflags', '+faststart', output],
  ];
}

function drawText({ text, y, during }) {
  const look = `fontfile=${FONT}:text='${text}':fontsize=72:fontcolor=white:borderw=6`;
  return `drawtext=${look}:x=(w-tw)/2:y=${y}${during ? `:enable='between(t,${during.join(',')})'` : ''}`;
}
