import { buffer } from 'node:stream/consumers';
import { readSoundFile, soundFragment, soundHeader, type ReadableBytes } from '@app/media-processing';
import { ObjectMissing, ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { CachedObjects } from '../cache/cached-objects';
import { RenderParts } from '../cache/render-parts';
import type { RenderPlan } from '../planning/render-plan';
import { soundOfPlan } from '../planning/sound-of-plan';
import { soundBeforehandKey } from '../rendering/object-keys';
import { framesOfSegment, soundBeforehand, soundLengths, trackSamples } from './sound-grid';

/** The file that the audio of a preview currently comes from. */
export interface SoundSoFar {
  readonly key: string;
  readonly sizeBytes: number;
  /** How many segments it contains, from the first. */
  readonly segments: number;
}

export interface SoundRequest {
  readonly mix: Parameters<typeof soundLengths>[0];
  readonly file: SoundSoFar;
  /** Below `file.segments`; null: the header. */
  readonly index: number | null;
}

/** Extracts fragments of a timeline's audio from its file. Reads only what is requested, and the tables. */
@Injectable()
export class PreviewSound {
  constructor(
    private readonly objects: ObjectStore,
    private readonly cached: CachedObjects,
    private readonly parts: RenderParts,
  ) {}

  /** Null: no audio yet, or none at all. */
  async find(renderId: string, plan: RenderPlan): Promise<SoundSoFar | null> {
    const mix = soundOfPlan(plan)?.mix;
    if (!mix) return null;
    const key = await this.parts.keyOf(renderId, { kind: 'audio', position: 0 });
    const whole = (await this.cached.find([key])).get(key);
    if (whole) return { key, sizeBytes: whole.sizeBytes, segments: soundLengths(mix).length };
    const segments = soundBeforehand(mix)?.segments;
    const beginning = segments === undefined ? null : await this.objects.head(soundBeforehandKey(renderId));
    return beginning && segments !== undefined ? { ...beginning, segments } : null;
  }

  /** Null: the file was deleted meanwhile. */
  async read({ mix, file, index }: SoundRequest): Promise<Buffer | null> {
    try {
      const { movie, frameBytes, firstByte } = await readSoundFile(this.open(file.key), file.sizeBytes);
      if (index === null) return await soundHeader(movie);
      const { from, to } = framesOfSegment(mix, index);
      const first = firstByte + sumOf(frameBytes.slice(0, from));
      const sizes = frameBytes.slice(from, to);
      const bytes = await this.bytes(file.key, first, sumOf(sizes));
      return soundFragment({ firstFrame: from, frameBytes: sizes, bytes, trackSamples: trackSamples(mix) });
    } catch (error) {
      if (error instanceof ObjectMissing) return null;
      throw error;
    }
  }

  private open(key: string): ReadableBytes {
    return {
      read: async (target, offset, length, position) => {
        (await this.bytes(key, position, length)).copy(target, offset);
        return { buffer: target };
      },
    };
  }

  private async bytes(key: string, firstByte: number, length: number): Promise<Buffer> {
    return buffer(await this.objects.read(key, { firstByte, lastByte: firstByte + length - 1 }));
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
