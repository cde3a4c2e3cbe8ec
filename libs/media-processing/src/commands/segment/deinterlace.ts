import type { VideoInfo } from '../../media-info/media-info';
import type { Rational } from '../../time/rational';
import { toNumber } from '../../time/rational';

/**
 * Filters that make whole frames of fields; none for a progressive picture. Where the output has about twice the
 * frames, each field becomes one, and movement is as smooth as it was recorded.
 *
 * All frames are treated alike: some decoders do not pass on what the container says of each.
 */
export function deinterlace({ firstField, frameRate }: Fields, outputRate: Rational): string[] {
  // A source that was probed by an older version has no such property, and counts as progressive.
  if (firstField !== 'top' && firstField !== 'bottom') return [];
  const mode = toNumber(outputRate) >= MUCH_FASTER * toNumber(frameRate) ? 'send_field' : 'send_frame';
  return [`bwdif=mode=${mode}:parity=${PARITIES[firstField]}:deint=all`];
}

type Fields = Pick<VideoInfo, 'firstField' | 'frameRate'>;

const MUCH_FASTER = 1.5;

const PARITIES = { top: 'tff', bottom: 'bff' } as const;
