import { Injectable } from '@nestjs/common';
import { readSubtitles, type Subtitles } from '@app/media-processing';
import type { Timeline } from '../../timeline/timeline';
import { UserFiles } from './user-files';

export interface SubtitlesRequest {
  readonly timeline: Timeline;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** Reads the subtitles of a timeline. */
@Injectable()
export class SubtitlesReader {
  constructor(private readonly files: UserFiles) {}

  /** By the overlay's index in the request. Throws the `Fault` of the first that cannot be used. */
  async readAll({ timeline, ownerId, signal }: SubtitlesRequest): Promise<ReadonlyMap<number, Subtitles>> {
    const found = new Map<number, Subtitles>();
    for (const overlay of timeline.overlays) {
      if (overlay.kind !== 'subtitles') continue;
      const { index, url } = overlay;
      const field = `overlays.${index}.url`;
      found.set(index, await this.files.use({ url, field, ownerId, signal }, ({ path }) => readSubtitles(path)));
    }
    return found;
  }
}
