import type { StreamProfile } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import { formatRational } from '../../time/rational';
import { timescale } from '../../time/timescale';
import { COLOUR_TAGS } from '../canonical-video-args';

/**
 * What every encoder in hardware is told alike, see `canonicalVideoArgs` for the reasons. SEI are dropped: drivers
 * write their version, and timing that is void once segments are joined, into them.
 */
export function hardwareStreamArgs(profile: StreamProfile): (readonly string[])[] {
  return [
    ['-g', String(gopFrames(profile))],
    ...COLOUR_TAGS,
    ['-chroma_sample_location', 'left'],
    ['-bsf:v', 'filter_units=remove_types=6'],
    ['-r', formatRational(profile.frameRate)],
    ['-fps_mode', 'cfr'],
    ['-video_track_timescale', String(timescale(profile.frameRate))],
    ['-bitexact'],
  ];
}
