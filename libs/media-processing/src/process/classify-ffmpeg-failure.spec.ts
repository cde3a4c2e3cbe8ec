import { classifyFfmpegFailure, FfmpegFailure } from './classify-ffmpeg-failure';
import type { ProcessResult } from './process-runner.port';
import { ProcessStalled } from './stall-watchdog';

const FAILED: ProcessResult = { exitCode: 1, exitSignal: null, startError: null, stop: null, stderrTail: [] };

function classify(result: Partial<ProcessResult>, readsUserMedia = true): ReturnType<typeof classifyFfmpegFailure> {
  return classifyFfmpegFailure({ result: { ...FAILED, ...result }, readsUserMedia });
}

const killed = { exitCode: null, exitSignal: 'SIGKILL' } as const;
const tryAgain = { code: 'ENCODING_ERROR', blame: 'infrastructure', retryable: true };
const badMedia = { code: 'INVALID_MEDIA', blame: 'user', retryable: false, cause: { failureClass: 'bad_media' } };
const ourBug = { code: 'ENCODING_ERROR', blame: 'bug', retryable: false, cause: { failureClass: 'other' } };

describe('classifyFfmpegFailure', () => {
  it('says how long a run stood still before the watchdog killed it', () => {
    expect(classify({ ...killed, stop: { reason: new ProcessStalled(60_000) } })).toMatchObject({
      code: 'TIMEOUT',
      blame: 'infrastructure',
      retryable: true,
      message: 'Encoding made no progress for 60 s and was stopped.',
      cause: { failureClass: 'stalled' },
    });
  });

  it('calls a run beyond its time limit a timeout', () => {
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    expect(classify({ ...killed, stop: { reason } })).toMatchObject({
      code: 'TIMEOUT',
      retryable: true,
      cause: { failureClass: 'stopped' },
    });
  });

  it.each([
    ['killed from outside, as for lack of memory', killed, 'killed'],
    ['killed behind a wrapper script', { exitCode: 137 }, 'killed'],
    ['asked to end by someone else', { exitCode: null, exitSignal: 'SIGTERM' } as const, 'interrupted'],
    [
      'asked to end, and obedient',
      { exitCode: 255, stderrTail: ['[info] Exiting normally, received signal 15.'] },
      'interrupted',
    ],
    ['not there', { exitCode: null, startError: new Error('spawn ffmpeg ENOENT') }, 'not_started'],
    ['out of disk', { stderrTail: ['[error] av_interleaved_write_frame(): No space left on device'] }, 'resources'],
    ['deprived of its folder', { stderrTail: ['[error] /tmp/a/segment.mp4: No such file or directory'] }, 'resources'],
    ['out of memory', { stderrTail: ['[error] Error initializing filters: Cannot allocate memory'] }, 'resources'],
  ])('tries again when ffmpeg was %s', (_, result, failureClass) => {
    expect(classify(result)).toMatchObject({ ...tryAgain, cause: { failureClass } });
  });

  it.each([
    ['[error] /media/a: Invalid data found when processing input'],
    ['[mov,mp4,m4a,3gp,3g2,mj2 @ 0x55f9d05c2040] [error] moov atom not found'],
    ['[error] Error while decoding stream #0:0: Invalid argument'],
    ['[fatal] decode error rate 0.978 exceeds maximum 0.666667'],
    ['[error] Decoder (codec none) not found for input stream #0:0'],
  ])("blames the user's file for: %s", (line) => {
    expect(classify({ stderrTail: ['[info] Stream mapping:', line, '[info] Conversion failed!'] })).toMatchObject(
      badMedia,
    );
  });

  it('blames a lack of disk space before the bad data that it may lead to', () => {
    const stderrTail = ['[error] Error while decoding stream #0:0', '[error] out.mp4: No space left on device'];
    expect(classify({ stderrTail })).toMatchObject(tryAgain);
  });

  it('blames bad data before files that it names and that are nowhere', () => {
    const stderrTail = ['[error] elsewhere.mov: No such file or directory', '[error] moov atom not found'];
    expect(classify({ stderrTail })).toMatchObject(badMedia);
  });

  it("does not blame the user for invalid data in files of ours: that is a defect of Reelwright's", () => {
    expect(classify({ stderrTail: ['[error] Invalid data found when processing input'] }, false)).toMatchObject(ourBug);
  });

  it.each([
    ['a command line it does not understand', { stderrTail: ["[fatal] Unknown encoder 'nosuch'"] }],
    ['a crash', { exitCode: null, exitSignal: 'SIGSEGV' } as const],
  ])('takes anything else for a bug: %s', (_, result) => {
    expect(classify(result)).toMatchObject(ourBug);
  });

  it('keeps paths and what ffmpeg said out of the message, and in the cause', () => {
    const stderrTail = ['[error] /data/work/secret.mp4: Invalid data found when processing input'];
    const fault = classify({ stderrTail });
    expect(fault.message).not.toMatch(/\/|secret|Invalid data/);
    expect(fault.cause).toBeInstanceOf(FfmpegFailure);
    expect(fault.cause).toMatchObject({ stderrTail, message: `ended with status 1\n${stderrTail.join('')}` });
  });
});
