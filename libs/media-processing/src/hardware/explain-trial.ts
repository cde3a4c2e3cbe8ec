import type { ProcessResult } from '../process/process-runner.port';

type TrialEnd = Pick<ProcessResult, 'stop' | 'stderrTail'>;

/** Why the test encode failed, for the operator: one sentence that says what is missing. */
export function explainTrial({ stop, stderrTail }: TrialEnd): string {
  if (stop) return 'The trial did not end in time.';
  const said = stderrTail.join('\n');
  return (
    REASONS.find(([pattern]) => pattern.test(said))?.[1] ?? 'The trial encode failed for a reason that is not known.'
  );
}

/** What ffmpeg's nvenc.c, qsvenc.c, vaapi_encode.c and hwcontext_*.c say, the most telling first. */
const REASONS: readonly (readonly [said: RegExp, reason: string])[] = [
  [/Cannot load (?:libcuda|nvcuda|libnvidia-encode|nvEncodeAPI)/, 'The NVIDIA driver is not installed.'],
  [/Driver does not support the required nvenc API version/, 'The NVIDIA driver is older than this ffmpeg needs.'],
  [/OpenEncodeSessionEx failed: out of memory/, 'Every encoder session of the GPU is in use.'],
  [
    /OpenEncodeSessionEx failed: unsupported device|No capable devices found/,
    'No GPU with an NVIDIA encoder was found.',
  ],
  [/MFX session|MFX implementation/, 'No Intel GPU with Quick Sync was found.'],
  [/No usable encoding (?:profile|entrypoint)/, 'The VA-API device does not encode H.264.'],
  [/No VA display found|Failed to initialise VAAPI|option 'init_hw_device'/, 'No VA-API device was found.'],
];
