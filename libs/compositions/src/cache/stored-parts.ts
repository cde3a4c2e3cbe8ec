import { basename, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CachedObjects } from './cached-objects';
import { RenderParts, type KeyedPart } from './render-parts';

/** The made parts of a render, on this machine's disk. */
export interface LocalParts {
  /** In order; the same file may stand there several times. */
  readonly segmentPaths: readonly string[];
  readonly audioPath: string;
  /** Ids of the sources that could not be decoded in full for some of them. */
  readonly damagedSources: readonly string[];
}

/** The store has no good file of these parts any more: they have to be made again. */
export class PartsUnusable extends Error {
  constructor(readonly parts: readonly KeyedPart[]) {
    super(`${parts.length} stored files are missing or damaged`);
    this.name = 'PartsUnusable';
  }
}

/** Brings what a render was divided into back together. */
@Injectable()
export class StoredParts {
  constructor(
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
  ) {}

  /** @throws {PartsUnusable} */
  async bring(renderId: string, folder: string): Promise<LocalParts> {
    const segments = await this.parts.all(renderId, 'segment');
    const [audio] = await this.parts.all(renderId, 'audio');
    if (!audio) throw new Error(`Render ${renderId} has no sound`);
    const parts = [...segments, audio];
    const pathOf = (key: string): string => join(folder, basename(key));
    const badKeys = new Set<string>();
    for (const key of new Set(parts.map((part) => part.key))) {
      if (!(await this.objects.read(key, pathOf(key)))) badKeys.add(key);
    }
    if (badKeys.size > 0) throw new PartsUnusable(parts.filter(({ key }) => badKeys.has(key)));
    return {
      segmentPaths: segments.map(({ key }) => pathOf(key)),
      audioPath: pathOf(audio.key),
      damagedSources: await this.parts.damagedSources(renderId),
    };
  }
}
