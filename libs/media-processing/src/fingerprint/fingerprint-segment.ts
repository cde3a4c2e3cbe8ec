import { compileSegment } from '../commands/segment/compile-segment';
import type { SegmentJob } from '../commands/segment/segment-job';
import type { Segment } from '../segments/segment';
import { GENERATION, hashOf } from './hash-of';

export interface SegmentFingerprint extends Pick<SegmentJob<Segment>, 'segment' | 'profile' | 'inputs'> {
  readonly ffmpegVersion: string;
}

/**
 * The key of a segment: equal for two that show the same pixels in the same stream, wherever on a timeline they stand.
 *
 * @param of its `inputs` are those of `fingerprintInputs`
 */
export function fingerprintSegment(of: SegmentFingerprint): string {
  return hashOf(describeSegment(of));
}

/**
 * All that decides the pixels of a segment, as a text. It is the very command that makes it, so nothing that a plan may
 * hold can be forgotten here, and nothing that makes no difference gets in. The number of threads is left to whoever
 * runs it.
 */
export function describeSegment({ ffmpegVersion, ...job }: SegmentFingerprint): string {
  const { args, env, expectedFrames, avcConfig } = compileSegment({ ...job, outputPath: 'segment', threads: 1 });
  return JSON.stringify({ generation: GENERATION, ffmpegVersion, expectedFrames, args, env, avcConfig });
}
