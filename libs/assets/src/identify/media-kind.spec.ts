import type { MediaInfo } from '@app/media-processing';
import { mediaKind } from './media-kind';

const file = (container: string, durationUs: number, hasPicture = true): MediaInfo => ({
  container,
  durationUs,
  sizeBytes: 1,
  bitRate: null,
  video: hasPicture ? ({} as MediaInfo['video']) : null,
  audio: null,
});

describe('mediaKind', () => {
  it.each([
    ['video', file('mov,mp4,m4a,3gp,3g2,mj2', 1_000_000)],
    ['audio', file('mov,mp4,m4a,3gp,3g2,mj2', 1_000_000, false)],
    ['image', file('png_pipe', 0)],
    ['image', file('gif', 1_000_000)],
    ['video', file('matroska,webm', 0)],
  ])('%s: %j', (kind, media) => {
    expect(mediaKind(media)).toBe(kind);
  });
});
