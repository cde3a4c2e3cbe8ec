import { Inject, Injectable } from '@nestjs/common';
import {
  drawTextApart,
  drawTextOverlay,
  ProcessRunner,
  type OverlayPictures,
  type TextOverlayJob,
} from '@app/media-processing';
import { ScratchSpace } from '@app/storage';
import type { FrameSize } from '../../timeline/text-box';
import type { TimelineText } from '../../timeline/timeline';
import { drawnMoves } from './drawn-moves';
import { UserFiles } from '../fetching/user-files';

export interface TextRequest {
  readonly timeline: FrameSize;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** Draws texts: with bundled fonts in this process; with a user's font in a separate one, never in the worker's. */
@Injectable()
export class TextArtist {
  constructor(
    @Inject(UserFiles) private readonly files: Pick<UserFiles, 'use'>,
    private readonly scratch: ScratchSpace,
    private readonly runner: ProcessRunner,
  ) {}

  /** Throws a `Fault` about the overlay's `font_family` for a font that cannot be used. */
  draw({ index, animation, box, fontUrl }: TimelineText, request: TextRequest): Promise<OverlayPictures> {
    const { timeline: frame, ownerId, signal } = request;
    const job: TextOverlayJob = { box, frame, ...drawnMoves(animation) };
    if (fontUrl === null) return drawTextOverlay(job);
    return this.files.use({ url: fontUrl, field: `overlays.${index}.font_family`, ownerId, signal }, ({ path }) =>
      this.scratch.use((folder) => drawTextApart(this.runner, withFont(job, path), { folder, signal })),
    );
  }
}

function withFont({ box, ...job }: TextOverlayJob, file: string): TextOverlayJob {
  return { ...job, box: { ...box, style: { ...box.style, file } } };
}
