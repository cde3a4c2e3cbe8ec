import type { StreamProfile } from '../segments/stream-profile';
import { formatRational } from '../time/rational';
import { timescale } from '../time/timescale';
import { VIDEO_ENCODINGS } from './video-codecs';

/** BT.709, limited range. */
export const COLOUR_TAGS: readonly (readonly string[])[] = [
  ['-color_range', 'tv'],
  ['-colorspace', 'bt709'],
  ['-color_primaries', 'bt709'],
  ['-color_trc', 'bt709'],
];

/**
 * The arguments that decide the codec parameters of a finished stream. Segments are joined without re-encoding, and a
 * decoder reads the parameter sets of the first one only: all of them must carry the same ones, byte for byte. So
 * nothing here depends on the content or on the properties of the source's frames:
 *
 * - Arguments that are specific to a codec are in its file in `video-codecs`.
 * - Colour tags and the chroma location would be taken from the first frame, and differ between sources.
 * - `-r` with `-fps_mode cfr` states the rate; the incoming frames are already on its grid.
 */
export function canonicalVideoArgs(profile: StreamProfile): (readonly string[])[] {
  const { encoderArgs, bitstreamFilter, tag } = VIDEO_ENCODINGS[profile.codec];
  return [
    ...encoderArgs(profile),
    ...COLOUR_TAGS,
    ['-chroma_sample_location', 'left'],
    ...(bitstreamFilter === null ? [] : [['-bsf:v', bitstreamFilter]]),
    ...(tag === null ? [] : [['-tag:v', tag]]),
    ['-r', formatRational(profile.frameRate)],
    ['-fps_mode', 'cfr'],
    ['-video_track_timescale', String(timescale(profile.frameRate))],
    ['-bitexact'],
  ];
}
