import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CachedObjects } from '../cache/cached-objects';
import { RenderParts } from '../cache/render-parts';
import type { RenderPlan } from '../planning/render-plan';
import { Render } from '../store/render.entity';
import { hasPreview } from './preview-playlist';

/** Why there is nothing to play: the format cannot be, nothing is made yet, it failed, or it is no longer kept. */
export type NoPreviewReason = 'format' | 'not-yet' | 'failed' | 'gone';

/** A render that can be watched. */
export interface WatchedRender {
  readonly id: string;
  readonly plan: RenderPlan;
  readonly isGrowing: boolean;
  /** How large the segments are that are there, from the first one on to the first that is missing, in bytes. */
  readonly madeBytes: readonly number[];
}

/** How far renders are made. */
@Injectable()
export class WatchedRenders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
  ) {}

  async find(renderId: string): Promise<WatchedRender | NoPreviewReason> {
    // Asked again and again by who waits: no more of the row than it takes.
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
    // What was complete once is not shown in part.
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
