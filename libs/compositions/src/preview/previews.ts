import { Injectable } from '@nestjs/common';
import { RenderParts } from '../cache/render-parts';
import { PreviewMedia, type UsePreviewMedia } from './preview-media';
import type { PreviewExtent, PreviewFileName } from './preview-files';
import { pictureLengths, previewPlaylist } from './preview-playlist';
import { WatchedRenders, type NoPreviewReason } from './watched-renders';

export type Preview =
  { readonly kind: 'playlist'; readonly text: string } | { readonly kind: 'none'; readonly reason: NoPreviewReason };

export interface PlaylistRequest {
  readonly renderId: string;
  readonly extent: PreviewExtent;
  /** See `previewPlaylist`. */
  readonly folder?: string;
}

export type MediaName = Extract<PreviewFileName, { readonly kind: 'header' | 'segment' }>;

/** Renders as they can be watched while they are made, and afterwards: their picture, without sound. */
@Injectable()
export class Previews {
  constructor(
    private readonly renders: WatchedRenders,
    private readonly parts: RenderParts,
    private readonly media: PreviewMedia,
  ) {}

  async playlist({ renderId, extent, folder }: PlaylistRequest): Promise<Preview> {
    const render = await this.renders.find(renderId);
    if (typeof render === 'string') return none(render);
    const { plan, madeBytes, isGrowing } = render;
    const segments = pictureLengths(plan.profile, plan.segments);
    const listed = extent === 'whole' ? segments.length : madeBytes.length;
    if (listed === 0) return none('not-yet');
    const picture = { track: 'picture', segments, listed, isGrowing: isGrowing && extent === 'made' } as const;
    return { kind: 'playlist', text: previewPlaylist(picture, folder) };
  }

  /** Lends a file for players to `use`, or says why it is not there. */
  async useMedia(renderId: string, name: MediaName, use: UsePreviewMedia): Promise<'used' | NoPreviewReason> {
    const render = await this.renders.find(renderId);
    if (typeof render === 'string') return render;
    const { plan, isGrowing } = render;
    // The header of any segment serves all; that of the first is there as soon as there is something to play.
    const index = name.kind === 'header' ? 0 : name.index;
    const segment = plan.segments[index];
    if (!segment) return 'gone';
    const key = await this.parts.keyOf(renderId, { kind: 'segment', position: index });
    if (await this.media.use({ key, segment, profile: plan.profile }, use)) return 'used';
    return isGrowing ? 'not-yet' : 'gone';
  }
}

function none(reason: NoPreviewReason): Preview {
  return { kind: 'none', reason };
}
