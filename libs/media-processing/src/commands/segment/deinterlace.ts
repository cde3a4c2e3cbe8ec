import type { VideoInfo } from '../../media-info/media-info';
import type { Rational } from '../../time/rational';
import { toNumber } from '../../time/rational';

/**
 * Deinterlacing filters; none for progressive video. If the output has about twice the frame rate, each field becomes a
 * frame, so motion is as smooth as recorded.
 *
 * All frames are treated alike: some decoders do not pass on per-frame flags of the container.
 */
export function deinterlace({ firstField, frameRate }: Fields, outputRate: Rational): string[] {
  // Sources probed by an older version lack this property, and count as progressive.
  if (firstField !== 'top' && firstField !== 'bottom') return [];
  const mode = toNumber(outputRate) >= MUCH_FASTER * toNumber(frameRate) ? 'send_field' : 'send_frame';
  return [`bwdif=mode=${mode}:parity=${PARITIES[firstField]}:deint=all`];
}

type Fields = Pick<VideoInfo, 'firstField' | 'frameRate'>;

const MUCH_FASTER = 1.5;

const PARITIES = { top: 'tff', bottom: 'bff' } as const;
