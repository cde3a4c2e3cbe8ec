import type { AudioMix } from '@app/media-processing';

/** The part of a mix before a given sample. */
export function beginningOfMix(mix: AudioMix, untilSample: number): AudioMix {
  const tracks = mix.tracks.map((track) => ({
    ...track,
    pieces: track.pieces.filter(({ startSample }) => startSample < untilSample),
  }));
  return { ...mix, tracks: tracks.filter(({ pieces }) => pieces.length > 0) };
}
