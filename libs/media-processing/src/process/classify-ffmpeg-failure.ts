import type { FaultDetails } from '@app/contracts';
import { Fault } from '@app/contracts';
import type { ProcessResult } from './process-runner.port';
import { ProcessStalled } from './stall-watchdog';

/** What became of a run, for who counts them. */
export type FailureClass =
  'stalled' | 'stopped' | 'not_started' | 'killed' | 'resources' | 'interrupted' | 'bad_media' | 'other';

/** A run of ffmpeg or ffprobe that did not succeed, for the log: what it said last. */
export class FfmpegFailure extends Error {
  readonly stderrTail: readonly string[];

  constructor(
    result: ProcessResult,
    readonly failureClass: FailureClass,
  ) {
    super(describeEnd(result), { cause: result.startError ?? result.stop?.reason });
    this.name = 'FfmpegFailure';
    this.stderrTail = result.stderrTail;
  }
}

export interface FailedRun {
  readonly result: ProcessResult;
  /** Whether a user's file was read: only then can what ffmpeg reports as invalid data be the user's fault. */
  readonly readsUserMedia: boolean;
}

interface Verdict extends Pick<FaultDetails, 'code' | 'blame' | 'retryable' | 'message'> {
  readonly failureClass: FailureClass;
}

/** Who has to act on a failed run, and whether trying again may help. The messages hold nothing that ffmpeg said. */
export function classifyFfmpegFailure(run: FailedRun): Fault {
  const { failureClass, ...verdict } = judge(run);
  return new Fault({ ...verdict, cause: new FfmpegFailure(run.result, failureClass) });
}

function judge({ result, readsUserMedia }: FailedRun): Verdict {
  if (result.stop?.reason instanceof ProcessStalled) return stalled(result.stop.reason);
  if (result.stop) return tryAgain('stopped', 'TIMEOUT', 'Processing took too long and was stopped.');
  if (result.startError)
    return tryAgain('not_started', 'ENCODING_ERROR', 'The media tools of the server could not be started.');
  if (endedByKill(result))
    return tryAgain('killed', 'ENCODING_ERROR', 'Encoding was killed by the system, which may be out of memory.');

  const complaints = result.stderrTail.join('\n');
  if (LACKS_RESOURCES.test(complaints)) {
    return tryAgain('resources', 'ENCODING_ERROR', 'The server ran out of disk space or memory while encoding.');
  }
  if (endedFromOutside(result, complaints))
    return tryAgain('interrupted', 'ENCODING_ERROR', 'Encoding was interrupted.');
  if (readsUserMedia && BAD_INPUT.test(complaints)) {
    return {
      failureClass: 'bad_media',
      code: 'INVALID_MEDIA',
      blame: 'user',
      retryable: false,
      message:
        'The media is damaged or in a format that cannot be decoded. Export it again, for example as H.264 in MP4.',
    };
  }
  if (complaints.includes(FILE_IS_GONE))
    return tryAgain('resources', 'ENCODING_ERROR', 'A temporary file of the server disappeared during encoding.');
  return {
    failureClass: 'other',
    code: 'ENCODING_ERROR',
    blame: 'bug',
    retryable: false,
    message: 'The media could not be processed.',
  };
}

const LACKS_RESOURCES =
  /No space left on device|Disk quota exceeded|Cannot allocate memory|Resource temporarily unavailable|Too many open files/;

/** All files that it is given are ours, and were there: whoever tidied up the disk of the worker took them away. */
const FILE_IS_GONE = 'No such file or directory';

const BAD_INPUT = new RegExp(
  [
    'Invalid data found when processing input',
    'moov atom not found',
    'Error while decoding',
    'decode error rate \\S+ exceeds maximum',
    'Decoder \\(codec \\S+\\) not found',
    'Format not on whitelist',
  ].join('|'),
);

/** The kernel's out-of-memory killer sends SIGKILL; a shell in between turns it into status 137. */
function endedByKill({ exitSignal, exitCode }: ProcessResult): boolean {
  return exitSignal === 'SIGKILL' || exitCode === 137;
}

/** ffmpeg catches the polite signals and exits with 255. */
function endedFromOutside({ exitSignal }: ProcessResult, complaints: string): boolean {
  return /received signal \d+\./.test(complaints) || ['SIGTERM', 'SIGINT', 'SIGHUP'].includes(exitSignal ?? '');
}

function stalled({ stalledForMs }: ProcessStalled): Verdict {
  return tryAgain(
    'stalled',
    'TIMEOUT',
    `Encoding made no progress for ${Math.round(stalledForMs / 1000)} s and was stopped.`,
  );
}

function tryAgain(failureClass: FailureClass, code: FaultDetails['code'], message: string): Verdict {
  return { failureClass, code, blame: 'infrastructure', retryable: true, message };
}

function describeEnd({ exitCode, exitSignal, startError, stop, stderrTail }: ProcessResult): string {
  const end = startError ? 'could not be started' : `ended with ${exitSignal ?? `status ${exitCode ?? 'unknown'}`}`;
  return [stop ? `stopped by us, ${end}` : end, ...stderrTail.slice(-LINES_IN_MESSAGE)].join('\n');
}

/** The whole tail is on the error itself; its message only has to tell one failure from another. */
const LINES_IN_MESSAGE = 5;
