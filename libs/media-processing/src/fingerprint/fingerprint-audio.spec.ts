import { mediaInfo } from '../commands/fixtures/inputs';
import type { AudioMix } from '../segments/audio-mix';
import { fingerprintAudio, type AudioFingerprint } from './fingerprint-audio';
import { fingerprintInputs } from './fingerprint-inputs';

const PIECE = { sourceId: 'a1', startSample: 0, samples: 48_000, sourceSample: 0 };
const MIX: AudioMix = { totalSamples: 96_000, tracks: [{ volume: 1, pieces: [PIECE] }] };

function key(change: Partial<AudioFingerprint> = {}): string {
  const sources = ['a1', 'c3'].map((sourceId) => ({ sourceId, media: mediaInfo() }));
  const inputs = fingerprintInputs(sources, { rasterIds: [], lutIds: [], scriptIds: [], fontsSha256: null });
  return fingerprintAudio({ mix: MIX, inputs, codec: 'aac', ffmpegVersion: '5.1.9', ...change });
}

describe('fingerprintAudio', () => {
  it('does not see in which order the fields of a mix were written', () => {
    const { tracks, totalSamples } = MIX;
    expect(key({ mix: { tracks, totalSamples } })).toBe(key());
  });

  it.each<[string, Partial<AudioFingerprint>]>([
    ['another length', { mix: { ...MIX, totalSamples: 96_001 } }],
    ['another volume', { mix: { ...MIX, tracks: [{ volume: 0.5, pieces: [PIECE] }] } }],
    ['another source', { mix: { ...MIX, tracks: [{ volume: 1, pieces: [{ ...PIECE, sourceId: 'c3' }] }] } }],
    ['another place', { mix: { ...MIX, tracks: [{ volume: 1, pieces: [{ ...PIECE, startSample: 1 }] }] } }],
    ['a loudness, which no command tells', { mix: { ...MIX, loudnessLufs: -16 } }],
    ['another codec', { codec: 'opus' }],
    ['another ffmpeg', { ffmpegVersion: '7.1' }],
  ])('is another for %s', (_, change) => {
    expect(key(change)).not.toBe(key());
  });
});
