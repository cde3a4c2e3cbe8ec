import type { Segment } from '../../segments/segment';
import type { FfmpegCommand } from '../ffmpeg-command';
import { compileCopy } from './compile-copy';
import { compileLayers } from './compile-layers';
import type { SegmentJob } from './segment-job';

/**
 * The ffmpeg run that makes one segment.
 *
 * @throws {Error} when the segment refers to something that is not among the inputs
 */
export function compileSegment(job: SegmentJob<Segment>): FfmpegCommand {
  const avcConfig = job.profile.sharedSets?.avcConfig ?? null;
  return { ...compileKind(job), ...(avcConfig === null ? {} : { avcConfig }) };
}

function compileKind({ segment, ...job }: SegmentJob<Segment>): FfmpegCommand {
  switch (segment.kind) {
    case 'encode':
      return compileLayers({ ...job, segment });
    case 'generate':
      return compileLayers({ ...job, segment: { ...segment, layers: [{ kind: 'colour', colour: segment.colour }] } });
    case 'copy':
      return compileCopy({ ...job, segment });
  }
}
