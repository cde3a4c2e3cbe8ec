import { open } from 'node:fs/promises';
import type { Fault } from '@app/contracts';
import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import type { MediaInfo } from '../media-info/media-info';
import { classifyFfmpegFailure } from '../process/classify-ffmpeg-failure';
import type { ProcessResult } from '../process/process-runner.port';
import { hasDataElsewhere } from './data-elsewhere';
import { describeUnusable } from './describe-unusable';
import { invalidMedia } from './invalid-media';
import { lacksDurations, measureDurations } from './measure-durations';
import { missingBytes } from './missing-bytes';
import { normaliseProbe } from './normalise-probe';
import { isSinglePicture, orientStill } from './orient-still';
import type { ProbeDocument } from './probe-document';
import { PROBE_ENTRIES } from './probe-document';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';
import { startAtKeyframe } from './start-at-keyframe';

const TIME_LIMIT_MS = 10_000;
const HEAD_BYTES = 1024;

/**
 * Finds out what a user's file is. The path must not end like a picture's (`.png`): ffmpeg would then take it for
 * the pattern of an image sequence, which is refused.
 *
 * @throws {Fault} INVALID_MEDIA, of the user, with a sentence that says what the file is instead; or a retryable
 *   fault if ffprobe could not do its work
 * @throws the reason of `signal`, when that ended the probe
 */
export async function probeMedia(request: ProbeRequest): Promise<MediaInfo> {
  const lines: string[] = [];
  const result = await runFfprobe(request, {
    args: [
      ...[...USER_MEDIA_INPUT_OPTIONS, '-show_data_hash', 'sha256'],
      ...['-print_format', 'json', '-show_entries', PROBE_ENTRIES],
    ],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => lines.push(line),
  });
  if (result.exitCode !== 0) throw await explainFailure(request.path, result);
  const document = JSON.parse(lines.join('\n')) as ProbeDocument;
  await requireWhole(request.path, document.format?.format_name ?? '');
  return normaliseProbe(await complete(request, document));
}

async function requireWhole(path: string, container: string): Promise<void> {
  const missing = await missingBytes(path, container);
  if (missing > 0) {
    throw invalidMedia(`The file was cut off: its last ${missing} bytes are missing. Upload or export it again.`);
  }
  if (await hasDataElsewhere(path, container)) {
    throw invalidMedia('The file refers to another file for its video or audio. Export it self-contained.');
  }
}

/** Adds what only the packets, or the decoded picture, tell. */
async function complete(request: ProbeRequest, document: ProbeDocument): Promise<ProbeDocument> {
  if (isSinglePicture(document)) return orientStill(request, document);
  const measured = lacksDurations(document) ? await measureDurations(request, document) : document;
  return startAtKeyframe(request, measured);
}

async function explainFailure(path: string, result: ProcessResult): Promise<Fault> {
  const fault = classifyFfmpegFailure({ result, readsUserMedia: true });
  if (fault.retryable) return fault;
  const sentence = describeUnusable({ head: await readHead(path), complaints: result.stderrTail });
  return invalidMedia(sentence, fault.cause);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
