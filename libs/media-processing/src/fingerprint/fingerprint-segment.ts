import { compileSegment } from '../commands/segment/compile-segment';
import type { SegmentJob } from '../commands/segment/segment-job';
import type { Segment } from '../segments/segment';
import { GENERATION, hashOf } from './hash-of';

export interface SegmentFingerprint extends Pick<SegmentJob<Segment>, 'segment' | 'profile' | 'inputs'> {
  readonly ffmpegVersion: string;
}

/**
 * The key of a segment: equal for two with the same pixels and stream profile, wherever they are on a timeline.
 *
 * @param of its `inputs` are those of `fingerprintInputs`
 */
export function fingerprintSegment(of: SegmentFingerprint): string {
  return hashOf(describeSegment(of));
}

/**
 * Everything that determines the pixels of a segment, as text. It is the actual command, so nothing that a plan
 * contains can be forgotten here, and nothing irrelevant is included. The number of threads is left out.
 */
export function describeSegment({ ffmpegVersion, ...job }: SegmentFingerprint): string {
  const { args, env, expectedFrames, avcConfig } = compileSegment({ ...job, outputPath: 'segment', threads: 1 });
  return JSON.stringify({ generation: GENERATION, ffmpegVersion, expectedFrames, args, env, avcConfig });
}
