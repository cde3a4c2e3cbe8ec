import { parseSettings } from '@app/config';
import { invalidRequest } from '../http/api-error';
import { toEnvelope } from '../http/error-envelope';
import { parseJsonBody } from '../http/parse-json-body';
import { judgeBodiesBy } from './judge-body';

const settings = parseSettings({
  DATABASE_URL: 'postgres://127.0.0.1/none',
  REDIS_URL: 'redis://127.0.0.1',
  URL_SIGNING_SECRET: '0123456789abcdef',
});
const judge = judgeBodiesBy(settings);

const url = 'https://media.example.com/a.mp4';
const clip = { video_url: url, start_time: 0, end_time: 4 };
const overlay = { text: 'Hello', position: 'center', start_time: 0, end_time: 2 };
const minimal = { title: 'T', clips: [clip] };

const withClip = (change: object): object => ({ ...minimal, clips: [{ ...clip, ...change }] });
const withOverlay = (change: object): object => ({ ...minimal, overlays: [{ ...overlay, ...change }] });
const image = { type: 'image', url, position: 'top-right', start_time: 0, end_time: 2 };
const withImage = (change: object): object => ({ ...minimal, overlays: [{ ...image, ...change }] });
const withAudio = (audio: unknown): object => ({ ...minimal, audio });
const withOutput = (output: unknown): object => ({ ...minimal, output });
const without = (object: Record<string, unknown>, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
const clipsOf = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ ...clip, start_time: index, end_time: index + 1 }));

/** Objects in each other. */
const levels = (count: number): unknown => JSON.parse('{"a":'.repeat(count) + '1' + '}'.repeat(count));

const anyNames: unknown = JSON.parse('{"__proto__":{"":null},"constructor":[true,"{{A}}"]}');

const names = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${index}`, 'x']));

/** What a client would be told of a body; null when it is accepted. */
function fieldsOf(body: unknown, by = judge): Readonly<Record<string, readonly string[]>> | null {
  const { problems } = by(body);
  if (problems.length === 0) return null;
  return toEnvelope(invalidRequest(problems), { requestId: 'req_1', now: new Date(0) }).detail.fields ?? {};
}

describe('a body that is accepted', () => {
  const complete = {
    title: '🎬'.repeat(200),
    clips: [
      { ...clip, trim_start: 1, trim_end: 5.5 },
      { video_url: 'http://[2001:db8::1]:8080/my clip.mp4?x=1', start_time: 4.5, end_time: 6, trim_start: null },
    ],
    audio: {
      music_url: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
      voiceover_url: null,
      music_volume: 0,
      voiceover_volume: 1,
      original_audio_volume: 0.25,
    },
    overlays: [
      { ...overlay, type: 'text', font_size: 12, font_color: '#ff00FF' },
      { ...overlay, text: '\' " : \\ % %{pts}\n\ttab', end_time: 999_999 },
      {
        ...overlay,
        position: { x: '50%', y: 12.5 },
        font_color: '#FF00FF80',
        font_family: 'Noto Sans',
        font_weight: 900,
        italic: true,
        align: 'right',
        max_width: '33.3%',
        line_height: 0.8,
        outline: { color: '#000000', width: 0 },
        shadow: { color: '#00000080', blur: 0, x: -10, y: 10 },
        background: { color: '#112233CC', padding: 20, radius: 8 },
        opacity: 0,
      },
      image,
      { ...image, animation: { type: 'slide-left', duration: 1 } },
      { ...overlay, animation: { in: 'typewriter', out: 'fade' } },
      { ...overlay, animation: { in: 'pop', duration: 2 } },
      { ...image, position: { x: 0, y: '100%' }, width: '10%', height: 40.5, opacity: 0.3 },
      { ...overlay, position: 'center-left', max_width: 600, outline: {}, shadow: null, background: {} },
    ],
    output: { resolution: '4k', format: 'mov', fps: 60, quality: 'low' },
    priority: 10,
  };

  it.each([
    ['the least there can be', minimal],
    ['everything there is', complete],
    [
      'null for all that is optional',
      { ...minimal, audio: null, overlays: null, output: null, priority: null, metadata: null },
    ],
    ['empty parts', { ...minimal, audio: {}, overlays: [], output: {} }],
    ['200 clips and 100 overlays', { ...minimal, clips: clipsOf(200), overlays: Array(100).fill(overlay) }],
    ['4096 bytes of metadata', { ...minimal, metadata: { a: 'x'.repeat(4088) } }],
    ['metadata of 16 levels', { ...minimal, metadata: levels(16) }],
    ['any names in metadata', { ...minimal, metadata: anyNames }],
    ['placeholders without merge', { ...minimal, title: '{{A}}', merge: null }],
    [
      'whatever comes out of merge',
      {
        ...withClip({ video_url: '{{SERVER}}/{{ NAME }}.mp4' }),
        title: '{{NAME}}',
        output: { format: '{{FORMAT}}' },
        merge: { NAME: 'a', SERVER: 'https://media.example.com', FORMAT: 'mov' },
      },
    ],
    [
      '100 names in merge',
      {
        ...withOverlay({
          text: Object.keys(names(100))
            .map((name) => `{{${name}}}`)
            .join(''),
        }),
        merge: names(100),
      },
    ],
    ['a text of 500 characters', withOverlay({ text: 'é'.repeat(500) })],
    [
      'times that only look as if they overlapped',
      {
        ...minimal,
        clips: [
          { ...clip, end_time: 0.1 + 0.2 },
          { ...clip, start_time: 0.3, end_time: 1 },
        ],
      },
    ],
  ])('%s', (_, body) => {
    expect(fieldsOf(body)).toBeNull();
  });
});

describe('a body that is refused', () => {
  const cases: [string, unknown, string[]][] = [
    ['a null body', null, ['body']],
    ['a list', [minimal], ['body']],
    ['a text', 'title', ['body']],
    ['a number', 1, ['body']],
    ['true', true, ['body']],
    ['nothing in it', {}, ['title', 'clips']],

    ['no title', without(minimal, 'title'), ['title']],
    ['an empty title', { ...minimal, title: '' }, ['title']],
    ['a title of 201 characters', { ...minimal, title: 'é'.repeat(201) }, ['title']],
    ['a title of 10 MB', { ...minimal, title: 'x'.repeat(10_000_000) }, ['title']],
    ['a number for a title', { ...minimal, title: 1 }, ['title']],
    ['a null title', { ...minimal, title: null }, ['title']],
    ['a title with a null character', { ...minimal, title: 'a\0b' }, ['title']],
    ['a title with half an emoji', { ...minimal, title: 'a\ud83d' }, ['title']],

    ['a priority of 0', { ...minimal, priority: 0 }, ['priority']],
    ['a priority of 11', { ...minimal, priority: 11 }, ['priority']],
    ['half a priority', { ...minimal, priority: 1.5 }, ['priority']],
    ['a priority as text', { ...minimal, priority: '5' }, ['priority']],

    ['no clips', without(minimal, 'clips'), ['clips']],
    ['null clips', { ...minimal, clips: null }, ['clips']],
    ['an empty list of clips', { ...minimal, clips: [] }, ['clips']],
    ['201 clips', { ...minimal, clips: clipsOf(201) }, ['clips']],
    ['an object for clips', { ...minimal, clips: { 0: clip } }, ['clips']],
    ['an object that looks like a list', { ...minimal, clips: { length: 1, 0: clip } }, ['clips']],
    ['a text for clips', { ...minimal, clips: 'clips' }, ['clips']],
    ['a null clip', { ...minimal, clips: [null] }, ['clips.0']],
    ['a null clip among others', { ...minimal, clips: [clip, null] }, ['clips.1']],
    ['a list for a clip', { ...minimal, clips: [[clip]] }, ['clips.0']],
    ['a text for a clip', { ...minimal, clips: [url] }, ['clips.0']],
    ['an empty clip', { ...minimal, clips: [{}] }, ['clips.0.video_url', 'clips.0.start_time', 'clips.0.end_time']],

    ['no URL', { ...minimal, clips: [without(clip, 'video_url')] }, ['clips.0.video_url']],
    ['a null URL', withClip({ video_url: null }), ['clips.0.video_url']],
    ['an empty URL', withClip({ video_url: '' }), ['clips.0.video_url']],
    ['a path for a URL', withClip({ video_url: '/etc/passwd' }), ['clips.0.video_url']],
    ['a file URL', withClip({ video_url: 'file:///etc/passwd' }), ['clips.0.video_url']],
    ['an s3 URL without a key', withClip({ video_url: 's3://bucket/' }), ['clips.0.video_url']],
    ['an asset that is no UUID', withClip({ video_url: 'asset://1' }), ['clips.0.video_url']],
    ['a javascript URL', withClip({ video_url: 'javascript:alert(1)' }), ['clips.0.video_url']],
    ['a URL without a host', withClip({ video_url: 'http://' }), ['clips.0.video_url']],
    ['a URL of 2049 characters', withClip({ video_url: url.padEnd(2049, 'x') }), ['clips.0.video_url']],
    ['a URL with a line end', withClip({ video_url: 'http://a.example/\r\nX: y' }), ['clips.0.video_url']],
    ['a URL with a null character', withClip({ video_url: 'http://a.example/\0' }), ['clips.0.video_url']],
    ['a list of URLs', withClip({ video_url: [url] }), ['clips.0.video_url']],

    ['a negative time', withClip({ start_time: -0.5 }), ['clips.0.start_time']],
    ['a time as text', withClip({ start_time: '0' }), ['clips.0.start_time']],
    ['a null time', withClip({ end_time: null }), ['clips.0.end_time']],
    ['an infinite time', withClip({ end_time: Infinity }), ['clips.0.end_time']],
    ['a time that is not a number', withClip({ end_time: NaN }), ['clips.0.end_time']],
    ['a time as true', withClip({ end_time: true }), ['clips.0.end_time']],
    ['a time beyond all times', withClip({ end_time: 1e300 }), ['clips.0.end_time']],
    ['a list for a time', withClip({ end_time: [4] }), ['clips.0.end_time']],
    ['a negative in point', withClip({ trim_start: -1 }), ['clips.0.trim_start']],
    ['an out point as text', withClip({ trim_end: '5' }), ['clips.0.trim_end']],

    ['reversed times', withClip({ start_time: 4, end_time: 1 }), ['clips.0.end_time']],
    ['an empty slot', withClip({ start_time: 4, end_time: 4 }), ['clips.0.end_time']],
    ['less than a frame', withClip({ start_time: 0, end_time: 0.001 }), ['clips.0.end_time']],
    ['reversed trims', withClip({ trim_start: 3, trim_end: 2 }), ['clips.0.trim_end']],
    [
      'clips that overlap',
      { ...minimal, clips: [clip, { ...clip, start_time: 3, end_time: 5 }] },
      ['clips.1.start_time'],
    ],
    ['a timeline of over three hours', withClip({ end_time: 10_801 }), ['clips.0.end_time']],

    ['a list for metadata', { ...minimal, metadata: [] }, ['metadata']],
    ['a text for metadata', { ...minimal, metadata: '{}' }, ['metadata']],
    ['4097 bytes of metadata', { ...minimal, metadata: { a: 'x'.repeat(4089) } }, ['metadata']],
    ['3000 characters of two bytes in metadata', { ...minimal, metadata: { a: 'é'.repeat(3000) } }, ['metadata']],
    ['metadata of 17 levels', { ...minimal, metadata: levels(17) }, ['metadata']],
    ['metadata of 50,000 levels', { ...minimal, metadata: levels(50_000) }, ['metadata']],
    ['a null character in metadata', { ...minimal, metadata: { a: ['\0'] } }, ['metadata']],
    ['half an emoji for a name in metadata', { ...minimal, metadata: { '\ud83d': 1 } }, ['metadata']],
    ['an infinite number in metadata', { ...minimal, metadata: { a: 1e999 } }, ['metadata']],

    ['a list for merge', { ...minimal, title: '{{A}}', merge: ['x'] }, ['merge']],
    ['a number in merge', { ...minimal, clips: [{ ...clip, video_url: '{{A}}' }], merge: { A: 1 } }, ['merge']],
    ['a name with a hyphen in merge', { ...minimal, title: '{{A-B}}', merge: { 'A-B': 'x' } }, ['merge']],
    ['a name of 65 characters in merge', { ...minimal, merge: { ['A'.repeat(65)]: 'x' } }, ['merge']],
    ['a value of 501 characters in merge', { ...minimal, title: '{{A}}', merge: { A: 'é'.repeat(501) } }, ['merge']],
    ['half an emoji in merge', { ...minimal, title: '{{A}}{{B}}', merge: { A: '\ud83d', B: '\ude00' } }, ['merge']],
    ['101 names in merge', { ...minimal, merge: names(101) }, ['merge']],
    ['a name that is not used', { ...minimal, merge: { A: 'x' } }, ['merge.A']],
    ['a name that is used in metadata alone', { ...minimal, metadata: { a: '{{A}}' }, merge: { A: 'x' } }, ['merge.A']],
    ['a name without a value', { ...withClip({ video_url: '{{B}}' }), merge: {} }, ['clips.0.video_url']],
    ['a title of 201 characters by merge', { ...minimal, title: '{{A}}!', merge: { A: 'é'.repeat(200) } }, ['title']],
    ['an empty title by merge', { ...minimal, title: '{{A}}', merge: { A: '' } }, ['title']],
    ['a file URL by merge', { ...withClip({ video_url: '{{A}}' }), merge: { A: 'file:///a' } }, ['clips.0.video_url']],
    ['a number by merge', { ...withClip({ end_time: '{{A}}' }), merge: { A: '4' } }, ['clips.0.end_time']],
    ['a private callback by merge', { ...minimal, callback_url: '{{A}}', merge: { A: 'http://a' } }, ['callback_url']],
    ['a URL with a placeholder and no merge', withClip({ video_url: '{{A}}' }), ['clips.0.video_url']],

    ['a list for audio', withAudio([]), ['audio']],
    ['a text for audio', withAudio(url), ['audio']],
    ['a volume of over 1', withAudio({ music_volume: 1.01 }), ['audio.music_volume']],
    ['a negative volume', withAudio({ voiceover_volume: -0.1 }), ['audio.voiceover_volume']],
    ['a volume as text', withAudio({ original_audio_volume: '1' }), ['audio.original_audio_volume']],
    ['a word for whether the music repeats', withAudio({ music_loop: 'yes' }), ['audio.music_loop']],
    ['a fade of less than nothing', withAudio({ music_fade_out: -1 }), ['audio.music_fade_out']],
    ['a loudness that hurts', withAudio({ loudness_lufs: -3 }), ['audio.loudness_lufs']],
    ['a word for ducking', withAudio({ ducking: 'on' }), ['audio.ducking']],
    ['a track without a file', withAudio({ tracks: [{ start_time: 1 }] }), ['audio.tracks.0.url']],
    [
      'a track that is too loud',
      withAudio({ tracks: [{ url: 'https://a.example/a', volume: 3 }] }),
      ['audio.tracks.0.volume'],
    ],
    [
      'a track that is trimmed to nothing',
      withAudio({
        tracks: [{ url: 'https://a.example/a' }, { url: 'https://a.example/a', trim_start: 2, trim_end: 1 }],
      }),
      ['audio.tracks.1.trim_end'],
    ],
    [
      'more tracks than allowed',
      withAudio({ tracks: Array.from({ length: 21 }, () => ({ url: 'https://a.example/a' })) }),
      ['audio.tracks'],
    ],
    ['music from a file', withAudio({ music_url: 'file:///a.mp3' }), ['audio.music_url']],
    ['a number for the voice', withAudio({ voiceover_url: 5 }), ['audio.voiceover_url']],

    ['101 overlays', { ...minimal, overlays: Array(101).fill(overlay) }, ['overlays']],
    ['an object for overlays', { ...minimal, overlays: overlay }, ['overlays']],
    ['a null overlay', { ...minimal, overlays: [null] }, ['overlays.0']],
    ['a bogus type', withOverlay({ type: 'bogus' }), ['overlays.0.type']],
    [
      'a bogus type of what might be an image',
      withImage({ type: 'picture', end_time: 'x', size: 1 }),
      ['overlays.0.type', 'overlays.0.end_time', 'overlays.0.size'],
    ],
    ['an image without a URL', withImage({ url: undefined }), ['overlays.0.url']],
    ['an image with a text', withImage({ text: 'x' }), ['overlays.0.text']],
    ['an image of no width', withImage({ width: 0 }), ['overlays.0.width']],
    ['an image as wide as it says in words', withImage({ width: '10px' }), ['overlays.0.width']],
    ['an image nowhere', withImage({ position: undefined }), ['overlays.0.position']],
    ['a list for a type', withOverlay({ type: ['image'] }), ['overlays.0.type']],
    ['the type of a prototype', withOverlay({ type: 'toString' }), ['overlays.0.type']],
    ['no text', { ...minimal, overlays: [without(overlay, 'text')] }, ['overlays.0.text']],
    ['an empty text', withOverlay({ text: '' }), ['overlays.0.text']],
    ['a text of 501 characters', withOverlay({ text: 'x'.repeat(501) }), ['overlays.0.text']],
    ['a position of nowhere', withOverlay({ position: 'centre' }), ['overlays.0.position']],
    ['no position', { ...minimal, overlays: [without(overlay, 'position')] }, ['overlays.0.position']],
    ['a font size of 11', withOverlay({ font_size: 11 }), ['overlays.0.font_size']],
    ['a font size of 145', withOverlay({ font_size: 145 }), ['overlays.0.font_size']],
    ['half a pixel', withOverlay({ font_size: 20.5 }), ['overlays.0.font_size']],
    ['a colour by name', withOverlay({ font_color: 'red' }), ['overlays.0.font_color']],
    ['a point without y', withOverlay({ position: { x: 1 } }), ['overlays.0.position']],
    ['a point with a z', withOverlay({ position: { x: 1, y: 1, z: 1 } }), ['overlays.0.position']],
    ['a point outside', withOverlay({ position: { x: -1, y: 1 } }), ['overlays.0.position']],
    ['a point at 101 %', withOverlay({ position: { x: '101%', y: 1 } }), ['overlays.0.position']],
    ['a point in words', withOverlay({ position: { x: '10px', y: 1 } }), ['overlays.0.position']],
    ['a list for a position', withOverlay({ position: [1, 2] }), ['overlays.0.position']],
    ['a font that is not bundled', withOverlay({ font_family: 'Comic Sans' }), ['overlays.0.font_family']],
    ['a font elsewhere', withOverlay({ font_family: 'https://a.example/a.ttf' }), ['overlays.0.font_family']],
    ['a weight between two', withOverlay({ font_weight: 650 }), ['overlays.0.font_weight']],
    ['italics in words', withOverlay({ italic: 'yes' }), ['overlays.0.italic']],
    ['an alignment of CSS', withOverlay({ align: 'justify' }), ['overlays.0.align']],
    ['no width', withOverlay({ max_width: '0%' }), ['overlays.0.max_width']],
    ['a line height of 4', withOverlay({ line_height: 4 }), ['overlays.0.line_height']],
    ['an opacity of 1.1', withOverlay({ opacity: 1.1 }), ['overlays.0.opacity']],
    ['a text for an outline', withOverlay({ outline: '#000000' }), ['overlays.0.outline']],
    ['an outline that is too wide', withOverlay({ outline: { width: 41 } }), ['overlays.0.outline.width']],
    ['an outline of CSS', withOverlay({ outline: { colour: '#000000' } }), ['overlays.0.outline.colour']],
    ['a shadow colour of 7 digits', withOverlay({ shadow: { color: '#0000000' } }), ['overlays.0.shadow.color']],
    ['negative padding', withOverlay({ background: { padding: -1 } }), ['overlays.0.background.padding']],
    ['an animation that says nothing', withOverlay({ animation: { duration: 1 } }), ['overlays.0.animation']],
    ['an animation by another name', withOverlay({ animation: { type: 'zoom' } }), ['overlays.0.animation.type']],
    [
      'an animation of no time',
      withOverlay({ animation: { in: 'pop', duration: 0 } }),
      ['overlays.0.animation.duration'],
    ],
    ['an image that types', withImage({ animation: { out: 'typewriter' } }), ['overlays.0.animation']],
    [
      'coming and going that take longer than there is',
      withOverlay({ animation: { type: 'fade', duration: 1.1 } }),
      ['overlays.0.animation.duration'],
    ],
    ['a short colour', withOverlay({ font_color: '#fff' }), ['overlays.0.font_color']],
    ['a colour with a line end', withOverlay({ font_color: '#ffffff\n' }), ['overlays.0.font_color']],
    ['reversed times of an overlay', withOverlay({ start_time: 3, end_time: 1 }), ['overlays.0.end_time']],

    ['a list for output', withOutput([]), ['output']],
    ['an unknown resolution', withOutput({ resolution: '8k' }), ['output.resolution']],
    ['an unknown aspect', withOutput({ aspect: '3:2' }), ['output.aspect']],
    ['an odd width', withOutput({ width: 641, height: 360 }), ['output.width']],
    ['a height over the limit', withOutput({ width: 640, height: 4098 }), ['output.height']],
    ['sides as text', withOutput({ width: '640', height: '360' }), ['output.width', 'output.height']],
    ['a width alone', withOutput({ width: 640 }), ['output.height']],
    ['two sizes at once', withOutput({ width: 640, height: 360, resolution: '720p' }), ['output.resolution']],
    ['an unknown format', withOutput({ format: 'avi' }), ['output.format']],
    ['a rate as text', withOutput({ fps: '30' }), ['output.fps']],
    [
      'an overlap at one of the possible rates',
      {
        ...minimal,
        clips: [
          { ...clip, end_time: 1.02 },
          { ...clip, start_time: 1 },
        ],
        output: { fps: 'source' },
      },
      ['clips.1.start_time'],
    ],
    ['an unknown rate', withOutput({ fps: 31 }), ['output.fps']],
    ['an unknown codec', withOutput({ codec: 'mpeg2' }), ['output.codec']],
    ['a codec that the format does not hold', withOutput({ format: 'webm', codec: 'hevc' }), ['output.codec']],
    ['an unknown quality', withOutput({ quality: 'best' }), ['output.quality']],
    ['a property of every object as resolution', withOutput({ resolution: 'constructor' }), ['output.resolution']],

    ['an unknown property', { ...minimal, colour: 'red' }, ['colour']],
    ['an unknown property of a clip', withClip({ endTime: 4 }), ['clips.0.endTime']],
    ['an unknown property deep down', withOutput({ bit_rate: 1 }), ['output.bit_rate']],
    ['a bit rate of 1', withOutput({ bitrate: 1 }), ['output.bitrate']],
    ['a property named constructor', { ...minimal, constructor: {} }, ['constructor']],
    ['a property named toString', withClip({ toString: 1 }), ['clips.0.toString']],
    [
      '__proto__',
      parseJsonBody(Buffer.from(`{"__proto__":{"title":"T"},"clips":[${JSON.stringify(clip)}]}`)),
      ['__proto__', 'title'],
    ],
  ];

  it.each(cases)('%s', (_, body, paths) => {
    const fields = fieldsOf(body);
    expect(Object.keys(fields ?? {}).sort()).toEqual([...paths].sort());
    for (const sentences of Object.values(fields ?? {})) {
      expect(sentences).toHaveLength(1);
      expect(sentences[0]).toMatch(/^\S.*[.?]$/);
    }
  });

  it('says all there is to say at once', () => {
    const body = {
      titel: 'T',
      clips: [{ ...clip, end_time: '4' }, null, { ...clip, video_url: 'ftp://a/b', zzz: 1 }],
      output: { fps: 26 },
    };
    expect(fieldsOf(body)).toEqual({
      titel: ['"titel" is not known here. Did you mean title?'],
      title: ['title is missing; it must be text of 1 to 200 characters.'],
      'clips.0.end_time': [
        'end_time must be a number of seconds, 0 or more and at most 1000000000; it is the text "4".',
      ],
      'clips.1': ['clips.1 must be an object; it is null.'],
      'clips.2.video_url': [
        'video_url must be an http:// or https:// URL of at most 2048 characters, s3://bucket/key, or asset:// and the id of an asset; ' +
          'it begins with ftp://, which this server does not fetch from.',
      ],
      'clips.2.zzz': [expect.stringMatching(/^"zzz" is not known here\. Known are video_url, start_time, .*\.$/)],
      'output.fps': ['fps must be one of 23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60, source; it is 26.'],
    });
  });

  it('says what is wrong with a text when its variables are filled in', () => {
    const overlays = [{ ...overlay, font_color: '{{COLOUR}}' }];
    expect(fieldsOf({ ...minimal, overlays, merge: { COLOUR: 'red' } })).toEqual({
      'overlays.0.font_color': [expect.stringContaining('it is the text "red"')],
    });
    expect(fieldsOf({ ...minimal, merge: { COLOUR: 3 } })).toEqual({
      merge: [expect.stringMatching(/^merge must be an object of at most 100 names .*; it has "COLOUR" with 3\.$/)],
    });
  });

  it('says how large metadata is, and may be', () => {
    expect(fieldsOf({ ...minimal, metadata: { a: 'é'.repeat(3000) } })).toEqual({
      metadata: [
        'metadata must be an object of at most 4096 bytes as JSON in UTF-8, nested to 16 levels at most; it has 6008 bytes.',
      ],
    });
  });

  it('is not walked deeper than the DTOs go', () => {
    const deep: unknown = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000));
    expect(Object.keys(fieldsOf({ ...minimal, audio: deep }) ?? {})).toEqual(['audio.a']);
    expect(Object.keys(fieldsOf({ ...minimal, title: deep }) ?? {})).toEqual(['title']);
  });

  it('is not walked along a list that is too long anyway', () => {
    const fields = fieldsOf({ ...minimal, clips: Array(300_000).fill({}) });
    expect(fields).toEqual({ clips: ['clips must be a list of 1 to 200 clips; it has 300000.'] });
  });

  it('is measured by the settings of the server, beside all else that is wrong', () => {
    const small = judgeBodiesBy({ ...settings, maxClips: 2 });
    expect(fieldsOf({ ...minimal, clips: clipsOf(2) }, small)).toBeNull();
    expect(fieldsOf({ title: '', clips: clipsOf(3) }, small)).toEqual({
      title: [expect.stringContaining('title must be')],
      clips: ['clips must be a list of 1 to 2 clips; it has 3.'],
    });
    expect(fieldsOf({ ...minimal, clips: [] }, small)).toEqual({
      clips: ['clips must be a list of 1 to 2 clips; it has 0.'],
    });
    expect(fieldsOf({ title: 'T' }, small)).toEqual({
      clips: ['clips is missing; it must be a list of 1 to 2 clips.'],
    });
  });

  it('is not echoed when it is made of unknown properties', () => {
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`unknown${index}`, index]));
    expect(Object.keys(fieldsOf({ ...minimal, ...unknown }) ?? {})).toHaveLength(20);
  });
});
