import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CachedObjects } from '../cache/cached-objects';
import { RenderParts } from '../cache/render-parts';
import type { RenderPlan } from '../planning/render-plan';
import { Render } from '../store/render.entity';
import { hasPreview } from './preview-playlist';

/**
 * Why there is nothing to play: the format has no preview, nothing is rendered yet, the render failed, or its segments
 * are no longer cached.
 */
export type NoPreviewReason = 'format' | 'not-yet' | 'failed' | 'gone';

/** A render that can be watched. */
export interface WatchedRender {
  readonly id: string;
  readonly plan: RenderPlan;
  readonly isGrowing: boolean;
  /** Sizes in bytes of the available segments, from the first up to the first missing one. */
  readonly madeBytes: readonly number[];
}

/** How far renders have got. */
@Injectable()
export class WatchedRenders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
  ) {}

  async find(renderId: string): Promise<WatchedRender | NoPreviewReason> {
    // Polled by waiting clients: reads no more columns than necessary.
    const render = await this.dataSource.manager.findOne(Render, {
      select: { id: true, plan: true, output: true, finishedAt: true },
      where: { id: renderId },
    });
    if (!render) return 'gone';
    const { plan, output, finishedAt } = render;
    if (finishedAt && !output) return 'failed';
    if (!plan) return 'not-yet';
    if (!hasPreview({ format: plan.format, codec: plan.profile.codec })) return 'format';
    const madeBytes = await this.madeBytes(renderId, plan);
    const isGrowing = !finishedAt;
    // A preview that was complete is not shown partially.
    if (!isGrowing && madeBytes.length < plan.segments.length) return 'gone';
    return { id: renderId, plan, isGrowing, madeBytes };
  }

  private async madeBytes(renderId: string, { segments }: RenderPlan): Promise<number[]> {
    const parts = (await this.parts.all(renderId, 'segment')).slice(0, segments.length);
    const made = await this.objects.find(parts.flatMap(({ key, origin }) => (origin === null ? [] : [key])));
    const bytes = parts.map(({ key, origin }) => (origin === null ? undefined : made.get(key)?.sizeBytes));
    const missing = bytes.indexOf(undefined);
    return bytes.slice(0, missing < 0 ? bytes.length : missing).filter((size) => size !== undefined);
  }
}
