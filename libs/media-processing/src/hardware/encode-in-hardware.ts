import { compileSegment } from '../commands/segment/compile-segment';
import type { SegmentJob } from '../commands/segment/segment-job';
import type { FfmpegCommand } from '../commands/ffmpeg-command';
import type { FfmpegRun } from '../process/run-ffmpeg';
import type { Segment } from '../segments/segment';
import { judgeHardwareRun } from './judge-hardware-run';
import type { SessionGate } from './session-gate';

/** Hardware cannot encode a segment, so the whole render must use software. */
export class HardwareFailed extends Error {
  constructor(
    readonly encoder: string,
    cause: unknown,
  ) {
    super(`${encoder} failed`, { cause });
    this.name = 'HardwareFailed';
  }
}

export interface HardwareEncode {
  readonly job: SegmentJob<Segment>;
  readonly encoder: string;
  readonly run: (command: FfmpegCommand) => Promise<FfmpegRun>;
  readonly gate: SessionGate;
  readonly signal: AbortSignal;
}

/**
 * Encodes a segment with the hardware encoder of its profile, first with hardware decoding, then with software
 * decoding. Both give the same frames. The last resort, software encoding, is not used here, since its result could not
 * be joined with the other segments.
 *
 * @throws {HardwareFailed} if all attempts fail
 * @throws {Fault} for failures that are not the hardware's fault
 */
export async function encodeInHardware(encode: HardwareEncode): Promise<FfmpegRun> {
  for (;;) {
    const run = await encode.gate.hold(encode.signal, () => goDown(encode));
    if (run !== 'no session') return run;
  }
}

async function goDown({ job, encoder, run, gate }: HardwareEncode): Promise<FfmpegRun | 'no session'> {
  const inSoftware = compileSegment(job);
  const inHardware = compileSegment({ ...job, decodesInHardware: true });
  if (readsClips(inHardware, inSoftware)) {
    try {
      return await run(inHardware);
    } catch (error) {
      const verdict = judgeHardwareRun(error);
      if (verdict === 'session' && gate.refuse()) return 'no session';
      if (verdict === 'other') throw error;
    }
  }
  try {
    return await run(inSoftware);
  } catch (error) {
    const verdict = judgeHardwareRun(error);
    if (verdict === 'session' && gate.refuse()) return 'no session';
    throw verdict === 'other' || verdict === 'media' ? error : new HardwareFailed(encoder, error);
  }
}

/** Whether hardware decoding makes a difference: a title on black has nothing to decode. */
function readsClips(inHardware: FfmpegCommand, inSoftware: FfmpegCommand): boolean {
  return inHardware.args.flat().length !== inSoftware.args.flat().length;
}
