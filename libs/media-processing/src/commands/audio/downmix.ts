import type { AudioInfo } from '../../media-info/media-info';

/** Beyond this, channels are not a speaker layout, and ffmpeg has no default layout for most such numbers. */
const MAX_SURROUND_CHANNELS = 8;

/**
 * Downmixes any channels to stereo.
 *
 * - Mono is copied to both sides; ffmpeg's default would lose 3 dB.
 * - Two to eight are summed as ITU-R BS.775 says, which is what ffmpeg does: centre and surrounds at -3 dB, no
 *   low-frequency effects, nothing normalised. https://ffmpeg.org/ffmpeg-resampler.html#toc-Resampler-Options
 * - Of more, the first two are left and right.
 */
export function downmix({ channels }: AudioInfo): string[] {
  return [...pickSides(channels), 'aformat=sample_fmts=fltp:channel_layouts=stereo'];
}

function pickSides(channels: number): string[] {
  if (channels === 1) return ['pan=stereo|c0=c0|c1=c0'];
  return channels > MAX_SURROUND_CHANNELS ? ['pan=stereo|c0=c0|c1=c1'] : [];
}
