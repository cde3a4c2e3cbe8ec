import type { AudioPiece } from '../../segments/audio-mix';

/** How loud a piece is, from its first sample to its last. The fades are linear and counted in samples. */
export function shapePiece({ samples, volume = 1, fadeInSamples = 0, fadeOutSamples = 0 }: AudioPiece): string[] {
  const fades = [
    ...(fadeInSamples > 0 ? [`afade=t=in:ss=0:ns=${fadeInSamples}`] : []),
    ...(fadeOutSamples > 0 ? [`afade=t=out:ss=${samples - fadeOutSamples}:ns=${fadeOutSamples}`] : []),
  ];
  return [
    ...(volume === 1 ? [] : [`volume=${volume}`]),
    // `afade` goes by timestamps.
    ...(fades.length > 0 ? ['asetpts=N/SR/TB', ...fades] : []),
  ];
}
