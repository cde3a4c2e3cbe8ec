import { compileSegment } from '../commands/segment/compile-segment';
import type { SegmentJob } from '../commands/segment/segment-job';
import type { FfmpegCommand } from '../commands/ffmpeg-command';
import type { FfmpegRun } from '../process/run-ffmpeg';
import type { Segment } from '../segments/segment';
import { judgeHardwareRun } from './judge-hardware-run';
import type { SessionGate } from './session-gate';

/** Hardware cannot make a segment, and software, for the whole render, has to. */
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
 * Makes a segment with the encoder of its profile, going down the ladder: decoded in hardware too, then decoded in
 * software. Both give the same pictures. The last step, software, is not taken here, since what another encoder makes
 * cannot be joined with the other segments.
 *
 * @throws {HardwareFailed} at the end of the ladder
 * @throws {Fault} for what is not the hardware's fault
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

/** Whether decoding in hardware makes a difference: there is nothing to decode in a title on black. */
function readsClips(inHardware: FfmpegCommand, inSoftware: FfmpegCommand): boolean {
  return inHardware.args.flat().length !== inSoftware.args.flat().length;
}
