import type { AudioMix } from '@app/media-processing';

/** What of a mix is heard before a sample: as it is, to be made no further than that. */
export function beginningOfMix(mix: AudioMix, untilSample: number): AudioMix {
  const tracks = mix.tracks.map((track) => ({
    ...track,
    pieces: track.pieces.filter(({ startSample }) => startSample < untilSample),
  }));
  return { ...mix, tracks: tracks.filter(({ pieces }) => pieces.length > 0) };
}
