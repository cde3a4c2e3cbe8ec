import fs from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { chimes, pad } from '../demo/sounds.mjs';
import { run } from '../process/run.mjs';
import { font } from './font.mjs';
import { KARAOKE_ASS, TALK_VTT } from './subtitle-files.mjs';
import { balloon, beach, presenter, town, withClock } from './scenes.mjs';

const QUIET = ['-nostdin', '-v', 'error', '-y'];
const FPS = 10;
const WIDE = { width: 960, height: 540 };
const UPRIGHT = { width: 360, height: 640 };

/** Words and the pauses between them. */
const VOICE =
  'aevalsrc=0.5*sin(2*PI*(180+25*sin(2*PI*3*t))*t)*(0.4+0.6*abs(sin(2*PI*2.2*t)))*between(mod(t\\,4)\\,1\\,2.6):s=48000:d=8';

/** What the requests of the pages name below https://media.example.com. */
const FILMS = {
  'beach.mp4': { scene: beach, size: WIDE, seconds: 8 },
  'town.mp4': { scene: town, size: WIDE, seconds: 8 },
  'phone.mp4': { scene: balloon, size: UPRIGHT, seconds: 4 },
  'presenter.mp4': { scene: presenter, size: WIDE, seconds: 4 },
  'clock.mp4': { scene: withClock(beach), size: WIDE, seconds: 6 },
  'short.mp4': { scene: withClock(town), size: WIDE, seconds: 2 },
  'interview.mp4': { scene: presenter, size: WIDE, seconds: 8, sound: VOICE },
};
const SOUNDS = {
  'song.m4a': `${pad()},volume=2.5`,
  'jingle.m4a': `${chimes()},volume=2,atrim=duration=3,afade=t=out:st=2.5:d=0.5`,
  'voice.m4a': VOICE,
  'splash.wav': 'anoisesrc=d=0.8:c=white:a=0.8:seed=3,afade=t=out:d=0.8:curve=exp',
};

/** @param {{ folder: string, ffmpeg: string, signal: AbortSignal }} context */
export async function makeSources({ folder, ffmpeg, signal }) {
  for (const [name, film] of Object.entries(FILMS)) await makeFilm(path.join(folder, name), film, { ffmpeg, signal });
  for (const [name, graph] of Object.entries(SOUNDS)) {
    await run(ffmpeg, [...QUIET, '-f', 'lavfi', '-i', graph, path.join(folder, name)], { signal });
  }
  fs.writeFileSync(
    path.join(folder, 'photo.jpg'),
    drawStill(town, { width: 1600, height: 900 }).toBuffer('image/jpeg'),
  );
  fs.writeFileSync(path.join(folder, 'logo.png'), drawLogo());
  fs.writeFileSync(path.join(folder, 'autumn.cube'), autumn());
  fs.writeFileSync(path.join(folder, 'talk.vtt'), TALK_VTT);
  fs.writeFileSync(path.join(folder, 'song.ass'), KARAOKE_ASS);
}

async function makeFilm(file, { scene, size, seconds, sound }, { ffmpeg, signal }) {
  const raw = `${file}.raw`;
  const output = fs.openSync(raw, 'w');
  for (let frame = 0; frame < seconds * FPS; frame += 1)
    fs.writeSync(output, drawStill(scene, size, frame / FPS).data());
  fs.closeSync(output);
  const picture = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgba',
    '-s',
    `${size.width}x${size.height}`,
    '-r',
    String(FPS),
    '-i',
    raw,
  ];
  const heard = sound ? ['-f', 'lavfi', '-i', sound, '-c:a', 'aac', '-shortest'] : [];
  const bt709 = [
    '-vf',
    'scale=out_color_matrix=bt709',
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
  ];
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '16', '-pix_fmt', 'yuv420p', ...bt709];
  await run(ffmpeg, [...QUIET, ...picture, ...heard, ...h264, file], { signal });
  fs.rmSync(raw);
}

function drawStill(scene, size, seconds = 0) {
  const canvas = createCanvas(size.width, size.height);
  scene(canvas.getContext('2d'), size, seconds);
  return canvas;
}

function drawLogo() {
  const canvas = createCanvas(400, 400);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f39c12';
  context.beginPath();
  context.arc(200, 200, 195, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#ffffff';
  context.font = font(260, 700);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('R', 205, 210);
  return canvas.toBuffer('image/png');
}

/** A 3D LUT that turns blues to teal and lights to orange. */
function autumn() {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const shade = (red, green, blue) =>
    [Math.min(1, red * 0.9 + green * 0.25), green * 0.78 + red * 0.08, blue * 0.55 + green * 0.12].map((value) =>
      value.toFixed(4),
    );
  const rows = steps.flatMap((b) => steps.flatMap((g) => steps.map((r) => shade(r, g, b).join(' '))));
  return [`LUT_3D_SIZE ${steps.length}`, ...rows, ''].join('\n');
}
