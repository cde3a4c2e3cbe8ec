import { ENDED_WELL, failsWith, ScriptedRunner } from '../process/fixtures/scripted-runner';
import type { ProcessRequest, ProcessResult } from '../process/process-runner.port';
import { bestEncoder, describeFindings } from './encoder-finding';
import type { HardwarePolicy } from './hardware-policy';
import { parseEncoderNames } from './parse-encoder-names';
import { probeEncoders } from './probe-encoders';

// Out of what ffmpeg 5.1.9 prints.
const LIST = `Encoders:
 V..... = Video
 .F.... = Frame-level multithreading
 .....D = Supports direct rendering method 1
 ------
 V....D libx264              libx264 H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10 (codec h264)
 V....D h264_nvenc           NVIDIA NVENC H.264 encoder (codec h264)
 V..... h264_qsv             H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10 (Intel Quick Sync Video acceleration) (codec h264)
 VF.... ffv1                 FFmpeg video codec #1
 A....D aac                  AAC (Advanced Audio Coding)
 S..... ass                  ASS (Advanced SubStation Alpha) subtitle`.split('\n');

const FRAMES = ['frame=8', 'progress=end'];

/** An ffmpeg of the list above, and what becomes of the trial of each encoder. */
function ffmpegWhere(trials: Readonly<Record<string, ProcessResult>>, said = FRAMES): ScriptedRunner {
  return new ScriptedRunner(({ args, onStdoutLine }: ProcessRequest) => {
    const encoder = args[args.indexOf('-c:v') + 1] ?? '';
    (args.includes('-encoders') ? LIST : said).forEach((line) => onStdoutLine?.(line));
    return args.includes('-encoders') ? ENDED_WELL : (trials[encoder] ?? failsWith());
  });
}

const probe = (runner: ScriptedRunner, policy: HardwarePolicy = 'auto'): ReturnType<typeof probeEncoders> =>
  probeEncoders({ runner, ffmpegPath: 'ffmpeg', policy });

describe('parseEncoderNames', () => {
  it('reads the names, and not the legend', () => {
    expect([...parseEncoderNames(LIST)]).toEqual(['libx264', 'h264_nvenc', 'h264_qsv', 'ffv1', 'aac', 'ass']);
  });
});

describe('probeEncoders', () => {
  it('tries what is listed, and believes only what works', async () => {
    const runner = ffmpegWhere({
      h264_nvenc: failsWith('[h264_nvenc @ 0x1] Cannot load libcuda.so.1'),
      h264_qsv: ENDED_WELL,
    });
    const findings = await probe(runner);
    expect(findings).toEqual([
      { encoder: 'h264_nvenc', usable: false, reason: 'The NVIDIA driver is not installed.' },
      { encoder: 'h264_qsv', usable: true, reason: null },
      { encoder: 'h264_vaapi', usable: false, reason: 'This build of ffmpeg does not have it.' },
    ]);
    expect(bestEncoder(findings)).toBe('h264_qsv');
    expect(describeFindings(findings)).toBe(
      'h264_nvenc: The NVIDIA driver is not installed; h264_qsv: usable; h264_vaapi: This build of ffmpeg does not have it',
    );
    expect(runner.requests).toHaveLength(3);
  });

  it('prefers the first that works', async () => {
    expect(bestEncoder(await probe(ffmpegWhere({ h264_nvenc: ENDED_WELL, h264_qsv: ENDED_WELL })))).toBe('h264_nvenc');
  });

  it('does not believe an encoder that loses frames', async () => {
    const runner = ffmpegWhere({ h264_nvenc: ENDED_WELL }, ['frame=7', 'progress=end']);
    expect((await probe(runner))[0]).toMatchObject({ usable: false, reason: 'The trial encode lost frames.' });
  });

  it('tries only what the operator allows', async () => {
    const findings = await probe(ffmpegWhere({ h264_nvenc: ENDED_WELL, h264_qsv: ENDED_WELL }), 'qsv');
    expect(findings.map(({ usable, reason }) => reason ?? usable)).toEqual([
      'HWACCEL=qsv rules it out.',
      true,
      'HWACCEL=qsv rules it out.',
    ]);
  });

  it('starts nothing when hardware is switched off', async () => {
    const runner = ffmpegWhere({});
    expect(bestEncoder(await probe(runner, 'off'))).toBeNull();
    expect(runner.requests).toEqual([]);
  });

  it('finds nothing where ffmpeg cannot be started', async () => {
    const runner = new ScriptedRunner(() => ({ ...ENDED_WELL, exitCode: null, startError: new Error('ENOENT') }));
    expect(bestEncoder(await probe(runner))).toBeNull();
  });

  it.each([
    ['[h264_nvenc @ 0x1] OpenEncodeSessionEx failed: out of memory (10): (no details)', /session.* in use/],
    ['[h264_nvenc @ 0x1] OpenEncodeSessionEx failed: unsupported device (2): (no details)', /No GPU with an NVIDIA/],
    ['[h264_nvenc @ 0x1] Driver does not support the required nvenc API version. Required: 11.1', /older than/],
    ['[h264_qsv @ 0x1] Error initializing an internal MFX session: unsupported (-3)', /No Intel GPU/],
    ["Failed to set value 'vaapi=encoder' for option 'init_hw_device': Invalid argument", /No VA-API device/],
    ['[h264_vaapi @ 0x1] No usable encoding entrypoint found for profile VAProfileH264High (7).', /does not encode/],
    ['/dev/dri/renderD128: something else', /reason that is not known/],
  ])('explains: %s', async (said, reason) => {
    const [finding] = await probe(ffmpegWhere({ h264_nvenc: failsWith(said) }));
    expect(finding?.reason).toMatch(reason);
  });

  it('does not wait for ever', async () => {
    const hung = { ...ENDED_WELL, exitCode: null, exitSignal: 'SIGKILL' as const, stop: { reason: new Error() } };
    const runner = ffmpegWhere({ h264_nvenc: hung });
    expect((await probe(runner))[0]?.reason).toBe('The trial did not end in time.');
    expect(runner.requests.every(({ killSignal }) => killSignal !== undefined)).toBe(true);
  });
});
