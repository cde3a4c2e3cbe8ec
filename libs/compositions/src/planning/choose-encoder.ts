import { Fault } from '@app/contracts';
import { bestEncoder, describeFindings, type EncoderFinding, type HardwareEncoder } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';

/**
 * The hardware encoder for all segments of a render; null: software.
 *
 * @throws {Fault} ENCODING_ERROR when one is required and none can be used
 */
export function chooseEncoder(
  { acceleration, codec, bitRate }: Pick<Timeline, 'acceleration' | 'codec' | 'bitRate'>,
  findings: readonly EncoderFinding[],
): HardwareEncoder | null {
  if (acceleration === 'disable') return null;
  if (codec !== 'h264' || bitRate !== null) {
    if (acceleration === 'if_possible') return null;
    throw accelerationFault(`${codec !== 'h264' ? codec : 'a given bit rate'} is encoded in software only`);
  }
  const encoder = bestEncoder(findings);
  if (encoder || acceleration === 'if_possible') return encoder;
  throw accelerationFault(`no hardware encoder can be used here (${describeFindings(findings)})`);
}

/** The fault of a render that requires hardware encoding but cannot have it. `why` continues "is required, but". */
export function accelerationFault(why: string, cause?: unknown): Fault {
  return new Fault({
    code: 'ENCODING_ERROR',
    blame: 'infrastructure',
    retryable: false,
    message: `output.acceleration is "required", but ${why}. Use "if_possible" to allow software encoding.`,
    asset: 'output.acceleration',
    cause,
  });
}
