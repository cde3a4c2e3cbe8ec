import { Fault } from '@app/contracts';
import { FfmpegFailure } from '../process/classify-ffmpeg-failure';

/**
 * Classifies a failed run with a hardware encoder.
 *
 * - `session`: the device has no encoder session left; one will be free when others end.
 * - `device`: hardware cannot do it, something else may.
 * - `media`: the source cannot be decoded; with a decoder in hardware that may be the decoder's fault.
 * - `other`: it would have failed in software too (cancelled, disk full, killed).
 */
export type HardwareVerdict = 'session' | 'device' | 'media' | 'other';

export function judgeHardwareRun(error: unknown): HardwareVerdict {
  if (!(error instanceof Fault)) return 'other';
  const said = error.cause instanceof FfmpegFailure ? error.cause.stderrTail : [];
  if (said.some((line) => line.includes(SESSION_REFUSED))) return 'session';
  if (said.some((line) => SAID_BY_THE_DEVICE.test(line))) return 'device';
  if (error.code === 'INVALID_MEDIA') return 'media';
  // A hanging device shows as a stall; an encoder that dies silently, as an error without a known cause.
  return error.code === 'TIMEOUT' || !error.retryable ? 'device' : 'other';
}

/** NV_ENC_ERR_OUT_OF_MEMORY is what the driver says when there are too many sessions, whatever memory there is. */
const SESSION_REFUSED = 'OpenEncodeSessionEx failed: out of memory (10)';

const SAID_BY_THE_DEVICE = /^\[(?:h264_(?:nvenc|qsv|vaapi)|AVHW\w+Context) @ [^\]]*\] \[(?:error|fatal)\]/;
