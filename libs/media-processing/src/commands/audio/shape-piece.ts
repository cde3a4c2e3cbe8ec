import type { AudioPiece } from '../../segments/audio-mix';

/**
 * The fades of a piece, linear and counted in samples. `afade` goes by timestamps, so these have to count samples
 * before it.
 */
export function shapePiece({ samples, fadeInSamples = 0, fadeOutSamples = 0 }: AudioPiece): string[] {
  if (fadeInSamples === 0 && fadeOutSamples === 0) return [];
  return [
    'asetpts=N/SR/TB',
    ...(fadeInSamples > 0 ? [`afade=t=in:ss=0:ns=${fadeInSamples}`] : []),
    ...(fadeOutSamples > 0 ? [`afade=t=out:ss=${samples - fadeOutSamples}:ns=${fadeOutSamples}`] : []),
  ];
}
