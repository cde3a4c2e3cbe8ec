import { createHash } from 'node:crypto';
import { readCubeFile, writeCube } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import type { Timeline, TimelineLut } from '../../timeline/timeline';
import { lutKey } from '../object-keys';
import { UserFiles } from './user-files';

export interface LutRequest {
  readonly renderId: string;
  readonly timeline: Timeline;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** Reads the LUTs of a timeline, and stores them, rewritten, in the object store. */
@Injectable()
export class LutReader {
  constructor(
    private readonly files: UserFiles,
    private readonly objects: ObjectStore,
  ) {}

  /** The ids of the LUTs, by their path in the request. Throws the `Fault` of the first unusable one. */
  async readAll(request: LutRequest): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    // The same LUT is often applied to every clip.
    const known = new Map<string, string>();
    for (const lut of lutsOf(request.timeline)) {
      const name = `${lut.intensity} ${lut.url}`;
      const id = known.get(name) ?? (await this.read(lut, request));
      known.set(name, id);
      ids.set(lut.field, id);
    }
    return ids;
  }

  private read({ url, field, intensity }: TimelineLut, request: LutRequest): Promise<string> {
    const { renderId, ownerId, signal } = request;
    return this.files.use({ url, field, ownerId, signal }, async ({ path }) => {
      const bytes = Buffer.from(writeCube(await readCubeFile(path), intensity));
      const id = createHash('sha256').update(bytes).digest('hex');
      await this.objects.put(lutKey(renderId, id), bytes);
      return id;
    });
  }
}

function lutsOf({ clips }: Timeline): TimelineLut[] {
  const inOrder = [...clips].sort((a, b) => a.index - b.index);
  return inOrder.flatMap(({ look }) => look.filters.filter((filter) => filter.type === 'lut'));
}
