import type { StreamProfile } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import { formatRational } from '../../time/rational';
import { timescale } from '../../time/timescale';

/**
 * What every encoder in hardware is told alike, see `canonicalVideoArgs` for the reasons. SEI are dropped: drivers
 * write their version, and timing that is void once segments are joined, into them.
 */
export function hardwareStreamArgs(profile: StreamProfile): string[][] {
  return [
    ['-g', String(gopFrames(profile))],
    ['-color_range', 'tv'],
    ['-colorspace', 'bt709'],
    ['-color_primaries', 'bt709'],
    ['-color_trc', 'bt709'],
    ['-chroma_sample_location', 'left'],
    ['-bsf:v', 'filter_units=remove_types=6'],
    ['-r', formatRational(profile.frameRate)],
    ['-fps_mode', 'cfr'],
    ['-video_track_timescale', String(timescale(profile.frameRate))],
    ['-bitexact'],
  ];
}
