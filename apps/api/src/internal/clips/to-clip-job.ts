import { DEFAULTS, type ClipOptions, type NewClipJob } from '@app/compositions';
import { parseFrameSize } from '../../validation/fields/frame-size-field';
import { CLIP_DEFAULTS, type ClipOptionsDto, type ProcessClipsDto } from './dto/process-clips.dto';

/** Converts a validated body, with defaults filled in. */
export function toClipJob(body: ProcessClipsDto): Pick<NewClipJob, 'clips' | 'options' | 'callbackUrl'> {
  const clips = body.clips.map(({ clip_url: url, operations }) => ({
    url,
    operations: [...new Set(operations ?? CLIP_DEFAULTS.operations)],
  }));
  return { clips, options: toOptions(body.options), callbackUrl: body.callback_url ?? null };
}

function toOptions(options: ClipOptionsDto | null | undefined): ClipOptions {
  const size = parseFrameSize(options?.target_resolution ?? CLIP_DEFAULTS.target_resolution);
  if (!size) throw new Error('A size was let in that is none');
  return {
    ...size,
    codec: options?.target_codec ?? CLIP_DEFAULTS.target_codec,
    quality: options?.target_quality ?? DEFAULTS.quality,
    fps: options?.target_fps ?? 'source',
    thumbnailTimes: options?.thumbnail_timestamps ?? CLIP_DEFAULTS.thumbnail_timestamps,
  };
}
