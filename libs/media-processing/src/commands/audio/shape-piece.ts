import type { AudioCrossfade, AudioPiece } from '../../segments/audio-mix';

/** The volume of a piece over its length. The fades are linear and counted in samples. */
export function shapePiece(piece: AudioPiece): string[] {
  const { startSample, samples, volume = 1, fadeInSamples = 0, fadeOutSamples = 0, crossfades = [] } = piece;
  const fades = [
    ...(fadeInSamples > 0 ? [`afade=t=in:ss=0:ns=${fadeInSamples}`] : []),
    ...(fadeOutSamples > 0 ? [`afade=t=out:ss=${samples - fadeOutSamples}:ns=${fadeOutSamples}`] : []),
  ];
  return [
    ...(volume === 1 ? [] : [`volume=${volume}`]),
    // `afade` goes by timestamps.
    ...(fades.length > 0 ? ['asetpts=N/SR/TB', ...fades] : []),
    ...crossfades.flatMap((crossfade) => passOver(crossfade, startSample)),
  ];
}

/** `afade` accepts no start before 0: if the fade starts earlier, the piece is shifted. */
function passOver({ direction, startSample, samples }: AudioCrossfade, pieceStart: number): string[] {
  const offset = startSample - pieceStart;
  const moved = Math.max(0, -offset);
  return [`asetpts=(N+${moved})/SR/TB`, `afade=t=${direction}:ss=${offset + moved}:ns=${samples}:curve=qsin`];
}
