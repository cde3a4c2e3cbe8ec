import { Injectable } from '@nestjs/common';
import { CompositionStore, type Composition, type Render } from '@app/compositions';
import { notFound } from '../http/api-error';
import type { Caller } from '../http/caller';

export interface FoundComposition {
  readonly composition: Composition;
  readonly render: Render;
}

@Injectable()
export class CompositionFinder {
  constructor(private readonly store: CompositionStore) {}

  /** The caller's composition and the work behind it. Throws NOT_FOUND, also for what belongs to someone else. */
  async find(id: string, { sees }: Caller): Promise<FoundComposition> {
    const composition = await this.store.find(id, sees);
    const render = composition && (await this.store.findRender(composition.renderId));
    if (!composition || !render) throw noSuchComposition(id);
    return { composition, render };
  }
}

export function noSuchComposition(id: string): Error {
  return notFound(`There is no composition ${id}.`);
}
