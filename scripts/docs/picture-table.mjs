/**
 * What a picture of the documentation shows: the request of the snippet above it in the page, once for each cell, with
 * the changes of the cell, at its time in seconds; or its sound.
 *
 * @typedef {{ label: string, set?: Record<string, unknown>, at?: number, sound?: true }} Cell
 * @typedef {{ columns: number, size: [width: number, height: number], cells: Cell[] }} Picture
 */

/** Pixels of a frame; one with text that is to be read is larger. */
const SMALL = [320, 180];
const LARGE = [480, 270];
const TINY = [256, 144];
const WAVE = [420, 90];

/** A cell for each value of a field. */
const each = (path, values, at) => values.map((value) => ({ label: String(value), set: { [path]: value }, at }));

/** A cell for each moment. */
const moments = (times, set = {}, name = '') =>
  times.map((at) => ({ label: `${name}${name ? ', ' : ''}${at} s`, set, at }));

const shown = (label, set = {}, at = 1) => ({ label, set, at });
const heard = (label, set = {}) => ({ label, set, sound: true });

const MOTIONS = ['zoom_in', 'zoom_out', 'pan_left', 'pan_right', 'pan_up', 'pan_down'];
const ANIMATIONS = ['fade', 'slide-up', 'slide-down', 'slide-left', 'slide-right', 'pop', 'typewriter'];
const POSITIONS = ['top', 'center', 'bottom'].flatMap((row) =>
  ['left', 'center', 'right'].map((column) => (row === column ? row : `${row}-${column}`)),
);
const AMOUNTS = { blur: [12], brightness: [-0.3, 0.3], contrast: [0.5, 1.6], saturation: [0.3, 2], gamma: [0.5, 2] };

const filter = (name, value) => shown(name, { 'clips.0.filters': value ? [value] : [] });
const FILTERS = [
  filter('none'),
  filter('grayscale', { type: 'grayscale' }),
  filter('sepia', { type: 'sepia' }),
  ...Object.entries(AMOUNTS).flatMap(([type, amounts]) =>
    amounts.map((amount) => filter(`${type} ${amount}`, { type, amount })),
  ),
];

/** By their names in docs/images. @type {Record<string, Picture>} */
export const PICTURES = {
  composition: { columns: 3, size: LARGE, cells: moments([1, 2.75, 5, 7.5, 8.5, 9.8]) },
  trim: { columns: 4, size: SMALL, cells: moments([0, 1, 1.9, 3]) },
  speed: {
    columns: 4,
    size: TINY,
    cells: [0.5, 1, 2].flatMap((s) => moments([0, 1, 2, 3], { 'clips.0.speed': s }, `speed ${s}`)),
  },
  underrun: {
    columns: 4,
    size: TINY,
    cells: ['freeze', 'loop', 'black'].flatMap((way) => moments([1, 2, 3, 3.9], { 'clips.0.underrun': way }, way)),
  },
  fit: { columns: 4, size: SMALL, cells: each('clips.0.fit', ['contain', 'cover', 'stretch', 'blur'], 1) },
  tracks: { columns: 3, size: LARGE, cells: moments([1, 2.5, 4.5]) },
  place: {
    columns: 4,
    size: SMALL,
    cells: [
      shown('scale 0.4, bottom-right'),
      shown('x 5%, y 30%', { 'clips.1.position': { x: '5%', y: '30%' } }),
      shown('opacity 0.5', { 'clips.1.opacity': 0.5 }),
      shown('rotation -15', { 'clips.1.rotation': -15 }),
    ],
  },
  crop: { columns: 2, size: SMALL, cells: [shown('without', { 'clips.0.crop': null }), shown('crop')] },
  fades: { columns: 5, size: TINY, cells: moments([0, 0.5, 1.5, 3.2, 3.7]) },
  motion: {
    columns: 6,
    size: [208, 116],
    cells: MOTIONS.flatMap((type) => moments([0, 1, 1.95], { 'clips.0.motion.type': type }, type)),
  },
  filters: { columns: 4, size: SMALL, cells: FILTERS },
  lut: {
    columns: 3,
    size: SMALL,
    cells: [filter('none'), shown('intensity 0.5', { 'clips.0.filters.0.intensity': 0.5 }), shown('intensity 1')],
  },
  'chroma-key': {
    columns: 3,
    size: SMALL,
    cells: [
      filterOfSecond('none', null),
      shown('chroma_key'),
      shown('similarity 0.3', { 'clips.1.filters.0.similarity': 0.3 }),
    ],
  },
  positions: {
    columns: 5,
    size: TINY,
    cells: [...each('overlays.0.position', POSITIONS, 1), shown('x 50%, y 20%', placed({ x: '50%', y: '20%' }))],
  },
  'text-styles': {
    columns: 3,
    size: LARGE,
    cells: [
      styled('none of the three', {}),
      styled('outline', { outline: { color: '#C0392B', width: 8 } }),
      styled('shadow', { shadow: { color: '#000000C0', blur: 12, x: 6, y: 10 } }),
      shown('background'),
      styled('italic, Noto Sans 800', { italic: true, font_family: 'Noto Sans', font_weight: 800 }),
      styled('max_width 20%, align right', { max_width: '20%', align: 'right', line_height: 1 }),
    ],
  },
  animations: {
    columns: 6,
    size: [224, 126],
    cells: ANIMATIONS.flatMap((type) => moments([0.1, 0.3, 2.75], { 'overlays.0.animation': { type } }, type)),
  },
  images: {
    columns: 3,
    size: LARGE,
    cells: [
      shown('width 20%'),
      shown('width and height', { 'overlays.0.width': '40%', 'overlays.0.height': '20%' }),
      shown('opacity 0.4', { 'overlays.0.opacity': 0.4 }),
    ],
  },
  subtitles: {
    columns: 3,
    size: LARGE,
    cells: [
      shown('as the file has it', { 'overlays.0.style': null }, 0.5),
      shown('line:0 position:95% align:end', { 'overlays.0.style': null }, 1.5),
      shown('colours', { 'overlays.0.style': null }, 2.5),
      shown('other scripts', { 'overlays.0.style': null }, 3.5),
      shown('with the style above', {}, 0.5),
      shown('an ASS file', { 'overlays.0.url': 'https://media.example.com/song.ass', 'overlays.0.style': null }, 1.2),
    ],
  },
  volumes: {
    columns: 3,
    size: WAVE,
    cells: [
      heard('as above'),
      heard('music_volume 1', { 'audio.music_volume': 1 }),
      heard('original_audio_volume 0', { 'audio.original_audio_volume': 0 }),
    ],
  },
  music: {
    columns: 3,
    size: WAVE,
    cells: [
      heard('music_loop false', { 'audio.music_loop': false, 'audio.music_fade_out': 0 }),
      heard('music_loop true', { 'audio.music_fade_out': 0 }),
      heard('with music_fade_out 2'),
    ],
  },
  ducking: {
    columns: 2,
    size: WAVE,
    cells: [heard('ducking false', { 'audio.ducking': false }), heard('ducking true')],
  },
  loudness: {
    columns: 3,
    size: WAVE,
    cells: [
      heard('as it comes out', { 'audio.loudness_lufs': null }),
      heard('-23 LUFS'),
      heard('-14 LUFS', { 'audio.loudness_lufs': -14 }),
    ],
  },
  'sound-tracks': { columns: 1, size: [840, 90], cells: [heard('music, and three effects')] },
  aspects: { columns: 4, size: SMALL, cells: each('output.aspect', ['16:9', '9:16', '1:1', '4:5'], 1) },
};

function filterOfSecond(label, filters) {
  return shown(label, { 'clips.1.filters': filters });
}

function placed(position) {
  return { 'overlays.0.position': position };
}

/** One decoration, and none of those that the snippet has. */
function styled(label, style) {
  const bare = { background: null, ...style };
  return shown(label, Object.fromEntries(Object.entries(bare).map(([name, value]) => [`overlays.0.${name}`, value])));
}
