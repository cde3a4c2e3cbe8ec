import { ProgressParser } from '../process/ffmpeg-progress';
import type { ProcessRunner } from '../process/process-runner.port';
import { HARDWARE_ENCODERS, type HardwareEncoder } from '../segments/stream-profile';
import type { EncoderFinding } from './encoder-finding';
import { explainTrial } from './explain-trial';
import { allows, type HardwarePolicy } from './hardware-policy';
import { parseEncoderNames } from './parse-encoder-names';
import { trialCommand } from './trial-command';

/** For the list, and for each trial. */
const TIME_LIMIT_MS = 10_000;

export interface EncoderProbe {
  readonly runner: ProcessRunner;
  readonly ffmpegPath: string;
  readonly policy: HardwarePolicy;
}

/**
 * Finds out which hardware encoders can be used here, best first. That ffmpeg lists one proves nothing: each has to
 * encode a few frames. One at a time, since some share a device. Never rejects.
 */
export async function probeEncoders(probe: EncoderProbe): Promise<EncoderFinding[]> {
  const findings: EncoderFinding[] = [];
  const listed = probe.policy === 'off' ? new Set<string>() : await listEncoders(probe);
  for (const encoder of HARDWARE_ENCODERS) {
    const reason = await reasonAgainst(encoder, probe, listed);
    findings.push({ encoder, usable: reason === null, reason });
  }
  return findings;
}

async function reasonAgainst(
  encoder: HardwareEncoder,
  probe: EncoderProbe,
  listed: ReadonlySet<string>,
): Promise<string | null> {
  if (!allows(probe.policy, encoder)) return `HWACCEL=${probe.policy} rules it out.`;
  if (!listed.has(encoder)) return 'This build of ffmpeg does not have it.';
  return tryEncoder(encoder, probe);
}

async function listEncoders({ runner, ffmpegPath }: EncoderProbe): Promise<ReadonlySet<string>> {
  const lines: string[] = [];
  await runner.run({
    program: ffmpegPath,
    args: ['-hide_banner', '-nostdin', '-encoders'],
    killSignal: AbortSignal.timeout(TIME_LIMIT_MS),
    onStdoutLine: (line) => lines.push(line),
  });
  return parseEncoderNames(lines);
}

/** Null where it worked. */
async function tryEncoder(encoder: HardwareEncoder, { runner, ffmpegPath }: EncoderProbe): Promise<string | null> {
  const command = trialCommand(encoder);
  const parser = new ProgressParser();
  let frames: number | null = null;
  const result = await runner.run({
    program: ffmpegPath,
    args: ['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error', '-progress', 'pipe:1', ...command.args.flat()],
    killSignal: AbortSignal.timeout(TIME_LIMIT_MS),
    onStdoutLine: (line) => {
      frames = parser.push(line)?.frame ?? frames;
    },
  });
  if (result.exitCode !== 0 || result.stop) return explainTrial(result);
  return frames === command.expectedFrames ? null : 'The trial encode lost frames.';
}
