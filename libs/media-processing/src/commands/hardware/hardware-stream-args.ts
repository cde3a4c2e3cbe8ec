import type { StreamProfile } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import { formatRational } from '../../time/rational';
import { timescale } from '../../time/timescale';
import { COLOUR_TAGS } from '../canonical-video-args';

/**
 * Arguments common to all hardware encoders, see `canonicalVideoArgs` for the reasons. SEI are dropped: drivers put
 * their version into them, and timing that is invalid once segments are joined.
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
