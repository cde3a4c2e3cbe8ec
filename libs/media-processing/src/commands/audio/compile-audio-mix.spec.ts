import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { AudioMix, AudioPiece } from '../../segments/audio-mix';
import type { FfmpegCommand } from '../ffmpeg-command';
import { localInputs, mediaInfo } from '../fixtures/inputs';
import { compileAudioMix } from './compile-audio-mix';

const INPUTS = localInputs({
  a: mediaInfo(),
  late: mediaInfo({ container: 'mpegts', video: { startUs: 1_480_000 }, audio: { startUs: 1_400_000 } }),
  music: mediaInfo({ container: 'mp3', video: null, audio: { streamIndex: 0, startUs: 25_057, sampleRate: 44_100 } }),
  voice: mediaInfo({ container: 'wav', video: null, audio: { streamIndex: 0, channels: 1 } }),
  jingle: mediaInfo({ video: null, audio: { durationUs: 1_500_000, sampleRate: 44_100, channels: 1 } }),
  long: mediaInfo({ video: null, audio: { durationUs: 400_000_000, sampleRate: 44_100 } }),
  mute: mediaInfo({ audio: null }),
});
const PIECE: AudioPiece = { sourceId: 'a', startSample: 0, samples: 96_000, sourceSample: 0 };

function compile(mix: AudioMix): FfmpegCommand {
  return compileAudioMix({ mix, inputs: INPUTS, codec: 'aac', outputPath: '/out/audio.m4a' });
}

describe('compileAudioMix', () => {
  const cases: readonly [name: string, mix: AudioMix][] = [
    ['silence', { totalSamples: 144_000, tracks: [] }],
    ['one-piece', { totalSamples: 96_000, tracks: [{ volume: 1, pieces: [PIECE] }] }],
    [
      'clips-music-voice',
      {
        totalSamples: 480_000,
        tracks: [
          {
            volume: 1,
            pieces: [
              { ...PIECE, sourceSample: 1_440_007 },
              { sourceId: 'late', startSample: 120_000, samples: 240_000, sourceSample: 480_000 },
            ],
          },
          { volume: 0.5, pieces: [{ sourceId: 'music', startSample: 0, samples: 480_000, sourceSample: 0 }] },
          { volume: 1, pieces: [{ sourceId: 'voice', startSample: 48_000, samples: 48_000, sourceSample: 0 }] },
        ],
      },
    ],
    [
      'music-that-gives-way',
      {
        totalSamples: 96_000,
        tracks: [
          { volume: 1, pieces: [PIECE] },
          { volume: 0.5, role: 'bed', pieces: [{ ...PIECE, sourceId: 'music' }] },
          { volume: 1, role: 'voice', pieces: [{ ...PIECE, sourceId: 'voice' }] },
        ],
      },
    ],
    [
      'repeated-piece',
      { totalSamples: 96_000, tracks: [{ volume: 1, pieces: [{ ...PIECE, repeatSamples: 24_000 }] }] },
    ],
    [
      'pieces-that-pass-over',
      {
        totalSamples: 168_000,
        tracks: [
          {
            volume: 1,
            pieces: [{ ...PIECE, crossfades: [{ direction: 'out', startSample: 72_000, samples: 24_000 }] }],
          },
          {
            volume: 1,
            pieces: [
              {
                ...PIECE,
                startSample: 78_000,
                samples: 90_000,
                crossfades: [{ direction: 'in', startSample: 72_000, samples: 24_000 }],
              },
            ],
          },
        ],
      },
    ],
    ['piece-at-triple-speed', { totalSamples: 96_000, tracks: [{ volume: 1, pieces: [{ ...PIECE, speed: 3 }] }] }],
    [
      'music-that-repeats',
      {
        totalSamples: 480_000,
        tracks: [
          {
            volume: 1,
            pieces: [{ ...PIECE, sourceId: 'jingle', samples: 480_000, repetitions: 7, fadeInSamples: 48_000 }],
          },
        ],
      },
    ],
    [
      'long-music-that-repeats',
      {
        totalSamples: 24_000_000,
        tracks: [
          {
            volume: 0.5,
            pieces: [{ ...PIECE, sourceId: 'long', samples: 24_000_000, repetitions: 2, fadeOutSamples: 96_000 }],
          },
        ],
      },
    ],
  ];

  it.each(cases)('compiles %s', (name, mix) => {
    expectGolden(argumentLines(compile(mix).args), join(__dirname, 'golden', `${name}.golden`));
  });

  it('compiles Opus, in the file that WebM takes it from', () => {
    const { args } = compileAudioMix({
      mix: { totalSamples: 144_000, tracks: [] },
      inputs: INPUTS,
      codec: 'opus',
      outputPath: '/out/audio.webm',
    });
    expectGolden(argumentLines(args), join(__dirname, 'golden', 'opus.golden'));
  });

  it('says what must come out', () => {
    expect(compile({ totalSamples: 72_000, tracks: [] })).toMatchObject({
      outputPath: '/out/audio.m4a',
      expectedFrames: null,
      durationUs: 1_500_000,
    });
  });

  it('does not even open what cannot be heard', () => {
    const tracks = [
      { volume: 0, pieces: [PIECE] },
      { volume: 1, pieces: [] },
    ];
    expect(compile({ totalSamples: 96_000, tracks })).toEqual(compile({ totalSamples: 96_000, tracks: [] }));
  });

  it('amplifies before it limits', () => {
    const mix: AudioMix = { totalSamples: 96_000, tracks: [{ volume: 1, pieces: [PIECE] }] };
    const command = compileAudioMix({ mix, inputs: INPUTS, codec: 'aac', outputPath: '/out/audio.m4a', gainDb: -7.3 });
    expect(command.args.flat().join(' ')).toContain('normalize=0,volume=-7.30dB,alimiter');
  });

  it('changes nothing where there is no voice to give way to', () => {
    const tracks = [{ volume: 1, pieces: [PIECE] }];
    const bed = tracks.map((track) => ({ ...track, role: 'bed' as const }));
    expect(compile({ totalSamples: 96_000, tracks: bed })).toEqual(compile({ totalSamples: 96_000, tracks }));
  });

  it('does not seek beyond the end of the sound', () => {
    const pieces = [{ ...PIECE, sourceSample: 48_000 * 3600 }];
    expect(compile({ totalSamples: 96_000, tracks: [{ volume: 1, pieces }] }).args).toContainEqual([
      '-ss',
      '58.000000',
    ]);
  });

  it('refuses a piece of a source without sound', () => {
    const pieces = [{ ...PIECE, sourceId: 'mute' }];
    expect(() => compile({ totalSamples: 96_000, tracks: [{ volume: 1, pieces }] })).toThrow('Source mute');
  });
});
