import { Injectable } from '@nestjs/common';
import { CompositionStore, type Composition, type Render } from '@app/compositions';
import { notFound } from '../http/api-error';
import type { Caller } from '../http/caller';

export interface FoundComposition {
  readonly composition: Composition;
  /** The latest. */
  readonly render: Render;
  /** The latest that was completed: the same one, unless the composition was edited. */
  readonly served: Render | null;
}

@Injectable()
export class CompositionFinder {
  constructor(private readonly store: CompositionStore) {}

  /** The caller's composition and the work behind it. Throws NOT_FOUND, also for what belongs to someone else. */
  async find(id: string, { sees }: Caller): Promise<FoundComposition> {
    const composition = await this.store.find(id, sees);
    const render = composition && (await this.store.findRender(composition.renderId));
    if (!composition || !render) throw noSuchComposition(id);
    const served = render.output ? render : await this.store.findServedRender(id);
    return { composition, render, served };
  }
}

export function noSuchComposition(id: string): Error {
  return notFound(`There is no composition ${id}.`);
}
