import { Injectable } from '@nestjs/common';
import { soundOfPlan } from '../planning/sound-of-plan';
import { describePreview } from './describe-preview';
import { isSoundWorthWaitingFor, listTrack } from './list-track';
import { PreviewContent, type MediaName, type UseContent } from './preview-content';
import type { PreviewExtent, PreviewTrack } from './preview-files';
import { previewPlaylist } from './preview-playlist';
import { PreviewSound } from './preview-sound';
import { WatchedRenders, type NoPreviewReason, type WatchedRender } from './watched-renders';

export type Preview =
  { readonly kind: 'playlist'; readonly text: string } | { readonly kind: 'none'; readonly reason: NoPreviewReason };

export interface PresentationRequest {
  readonly renderId: string;
  readonly extent: PreviewExtent;
  /** See `previewPlaylist`. */
  readonly folder?: string;
}

export interface TrackRequest extends PresentationRequest {
  readonly track: PreviewTrack;
}

/** Previews of renders: playlists and files, during and after the render. */
@Injectable()
export class Previews {
  constructor(
    private readonly renders: WatchedRenders,
    private readonly content: PreviewContent,
    private readonly sounds: PreviewSound,
  ) {}

  /**
   * What a player starts with: the playlist of both tracks, or of the video alone if there is no audio, or not in time.
   */
  async presentation(request: PresentationRequest): Promise<Preview> {
    const render = await this.renders.find(request.renderId);
    if (typeof render === 'string') return none(render);
    const sound = soundOfPlan(render.plan);
    if (sound && (await this.sounds.find(render.id, render.plan))) {
      const header = render.madeBytes.length > 0 ? await this.content.header(render) : null;
      if (!header) return none(whyMissing(render));
      const { extent, folder } = request;
      return { kind: 'playlist', text: describePreview({ render, header, sound, extent }, folder) };
    }
    if (isSoundWorthWaitingFor(render)) return none('not-yet');
    return this.list(render, { ...request, track: 'picture' });
  }

  /** Of one of them. */
  async track(request: TrackRequest): Promise<Preview> {
    const render = await this.renders.find(request.renderId);
    return typeof render === 'string' ? none(render) : this.list(render, request);
  }

  /** Lends a file for players, or says why it is missing. */
  async useMedia(renderId: string, name: MediaName, use: UseContent): Promise<'used' | NoPreviewReason> {
    const render = await this.renders.find(renderId);
    if (typeof render === 'string') return render;
    const outcome = await this.content.use(render, name, use);
    if (outcome === 'no-such') return 'gone';
    return outcome === 'missing' ? whyMissing(render) : 'used';
  }

  private async list(render: WatchedRender, { extent, track, folder }: TrackRequest): Promise<Preview> {
    const sound = await this.sounds.find(render.id, render.plan);
    const playlist = listTrack({ render, track, extent, soundSegments: sound?.segments ?? 0 });
    if (playlist.listed === 0) return none(whyMissing(render));
    return { kind: 'playlist', text: previewPlaylist(playlist, folder) };
  }
}

function whyMissing({ isGrowing }: WatchedRender): NoPreviewReason {
  return isGrowing ? 'not-yet' : 'gone';
}

function none(reason: NoPreviewReason): Preview {
  return { kind: 'none', reason };
}
