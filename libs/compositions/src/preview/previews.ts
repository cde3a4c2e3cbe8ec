import { Injectable } from '@nestjs/common';
import type { Segment } from '@app/media-processing';
import { DataSource } from 'typeorm';
import { CachedObjects } from '../cache/cached-objects';
import { RenderParts } from '../cache/render-parts';
import type { RenderPlan } from '../planning/render-plan';
import { Render } from '../store/render.entity';
import { PreviewMedia, type UsePreviewMedia } from './preview-media';
import { hasPreview, previewPlaylist } from './preview-playlist';

/** Why there is nothing to play: the format cannot be, nothing is made yet, it failed, or it is no longer kept. */
export type NoPreviewReason = 'format' | 'not-yet' | 'failed' | 'gone';

export type Preview =
  { readonly kind: 'playlist'; readonly text: string } | { readonly kind: 'none'; readonly reason: NoPreviewReason };

/** Renders as they can be watched while they are made, and afterwards: their picture, without sound. */
@Injectable()
export class Previews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
    private readonly media: PreviewMedia,
  ) {}

  /** @param folder see `previewPlaylist` */
  async playlist(renderId: string, folder = ''): Promise<Preview> {
    const render = await this.dataSource.manager.findOneBy(Render, { id: renderId });
    if (!render) return none('gone');
    const { plan, output, finishedAt } = render;
    if (finishedAt && !output) return none('failed');
    if (!plan) return none('not-yet');
    if (!hasPreview({ format: plan.format, codec: plan.profile.codec })) return none('format');
    const playable = await this.playable(renderId, plan);
    const isGrowing = !finishedAt;
    // What was complete once is not shown in part.
    if (!isGrowing && playable < plan.segments.length) return none('gone');
    if (playable === 0) return none('not-yet');
    return { kind: 'playlist', text: previewPlaylist({ ...plan, playable, isGrowing }, folder) };
  }

  /**
   * Lends a segment, made for players, to `use`; false where it is not there.
   *
   * @param index its place among those of the picture that was asked for
   */
  async useMedia(renderId: string, index: number, use: UsePreviewMedia): Promise<boolean> {
    const render = await this.dataSource.manager.findOneBy(Render, { id: renderId });
    const plan = render?.plan;
    const segment: Segment | undefined = plan?.segments[index];
    if (!plan || !segment || !hasPreview({ format: plan.format, codec: plan.profile.codec })) return false;
    const key = await this.parts.keyOf(renderId, { kind: 'segment', position: index });
    return this.media.use({ key, segment, profile: plan.profile }, use);
  }

  /** How many segments from the first one on are there. */
  private async playable(renderId: string, { segments }: RenderPlan): Promise<number> {
    const parts = (await this.parts.all(renderId, 'segment')).slice(0, segments.length);
    const made = await this.objects.find(parts.flatMap(({ key, origin }) => (origin === null ? [] : [key])));
    const missing = parts.findIndex(({ key, origin }) => origin === null || !made.has(key));
    return missing < 0 ? parts.length : missing;
  }
}

function none(reason: NoPreviewReason): Preview {
  return { kind: 'none', reason };
}
