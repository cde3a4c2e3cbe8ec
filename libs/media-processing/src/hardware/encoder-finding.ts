import type { HardwareEncoder } from '../segments/stream-profile';

/** What is known about a hardware encoder on this machine. */
export interface EncoderFinding {
  readonly encoder: HardwareEncoder;
  /** Whether a test encode succeeded here. */
  readonly usable: boolean;
  /** Why it cannot be used, in a sentence without paths; null if it can. */
  readonly reason: string | null;
}

/** The best usable encoder; null if there is none, and software has to be used. */
export function bestEncoder(findings: readonly EncoderFinding[]): HardwareEncoder | null {
  return findings.find(({ usable }) => usable)?.encoder ?? null;
}

/** The findings in one line: `h264_nvenc: usable; h264_qsv: No Intel … was found` */
export function describeFindings(findings: readonly EncoderFinding[]): string {
  return findings.map(({ encoder, reason }) => `${encoder}: ${reason?.replace(/\.$/, '') ?? 'usable'}`).join('; ');
}
