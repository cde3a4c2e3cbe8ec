import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  findVideo,
  MediaTools,
  type HardwareEncoder,
  type PacketIndex,
  type StreamProfile,
} from '@app/media-processing';
import { ScratchSpace } from '@app/storage';
import type { CopyMaterial } from '../planning/copy-material';
import { looksAlike } from '../planning/looks-alike';
import { profileOf } from '../planning/profile-of';
import type { OutputFormat } from '../spec';
import type { SourceFile } from '../store/render.entity';
import type { Timeline } from '../timeline/timeline';
import { PlanInputs } from './plan-inputs';

export interface CopyRequest {
  readonly renderId: string;
  readonly timeline: Timeline;
  readonly encoder: HardwareEncoder | null;
  readonly sources: readonly SourceFile[];
  readonly signal: AbortSignal;
}

/** Renditions of HLS have their keyframes at the same places, and a GIF has no packets of ours. */
const COPYING_FORMATS: ReadonlySet<OutputFormat> = new Set(['mp4', 'mov']);

/** A service that runs for months meets many sizes and rates, if few at a time. */
const MAX_KNOWN_PROFILES = 200;

/** Finds the sources of a render whose packets can be copied. */
@Injectable()
export class CopyableSources {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly scratch: ScratchSpace,
  ) {}

  /** Null where nothing can be. Only sources in the very encoding of the output are read through. */
  async find({ timeline, encoder, sources, ...request }: CopyRequest): Promise<CopyMaterial | null> {
    if (!COPYING_FORMATS.has(timeline.format)) return null;
    const profile = profileOf(timeline, encoder);
    const shown = new Set(timeline.clips.map(({ url }) => url));
    const alike = sources.filter(({ url, media }) => shown.has(url) && looksAlike(media, profile));
    if (alike.length === 0) return null;
    const extradataSha256 = await this.parameterSets(profile, request.signal);
    const indexes = new Map<string, PacketIndex>();
    for (const source of alike.filter(({ media }) => media.video?.extradataSha256 === extradataSha256)) {
      if (indexes.has(source.sourceId)) continue;
      const index = await this.index(source, { ...request, sources, profile });
      if (index) indexes.set(source.sourceId, index);
    }
    return indexes.size > 0 ? { extradataSha256, indexes } : null;
  }

  private index(
    { sourceId }: SourceFile,
    { profile, ...request }: Pick<CopyRequest, 'renderId' | 'sources' | 'signal'> & { profile: StreamProfile },
  ): Promise<PacketIndex | null> {
    const needed = { sourceIds: [sourceId], rasterIds: [], lutIds: [], scriptIds: [] };
    return this.inputs.use({ ...request, needed }, async (inputs) => {
      const { path, video } = findVideo(inputs, sourceId);
      return this.media.index({ path, video, frameRate: profile.frameRate, signal: request.signal });
    });
  }

  /** What an encoder of this machine writes for a profile, tried out once. */
  private async parameterSets(profile: StreamProfile, signal: AbortSignal): Promise<string> {
    const name = JSON.stringify(profile);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = await this.scratch.use((folder) =>
      this.media.parameterSets(profile, { outputPath: join(folder, 'trial.mp4'), signal }),
    );
    if (this.known.size >= MAX_KNOWN_PROFILES) this.known.clear();
    this.known.set(name, found);
    return found;
  }
}
