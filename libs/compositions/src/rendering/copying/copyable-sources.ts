import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import {
  findVideo,
  joinAvcConfigs,
  MediaTools,
  numberBeside,
  parseAvcConfig,
  readAvcConfig,
  type LocalSource,
  type PacketIndex,
  type StreamProfile,
  type VideoInfo,
} from '@app/media-processing';
import { PacketIndexes } from '../../cache/packet-indexes';
import type { CopyMaterial } from '../../planning/copy-material';
import { looksAlike, mayStandBeside } from '../../planning/looks-alike';
import { profileOf } from '../../planning/profile-of';
import type { OutputFormat } from '../../spec';
import type { SourceFile } from '../../store/render.entity';
import type { Timeline } from '../../timeline/timeline';
import { EncoderSets } from './encoder-sets';
import { PlanInputs } from '../inputs/plan-inputs';
import { sideBySide } from '../side-by-side';

export interface CopyRequest {
  readonly renderId: string;
  readonly timeline: Timeline;
  readonly sources: readonly SourceFile[];
  readonly signal: AbortSignal;
}

interface Search extends Omit<CopyRequest, 'timeline'> {
  readonly profile: StreamProfile;
}

/** HLS renditions need aligned keyframes, and a GIF cannot contain copied packets. */
const COPYING_FORMATS: ReadonlySet<OutputFormat> = new Set(['mp4', 'mov']);

/** Files that are analysed concurrently. */
const PARALLEL_INDEXES = 4;

/** Finds the sources of a render whose packets can be copied. */
@Injectable()
export class CopyableSources {
  constructor(
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly encoderSets: EncoderSets,
    private readonly indexes: PacketIndexes,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Grouped by encoding, our own first. Only sources that qualify are read in full. */
  async find({ timeline, ...request }: CopyRequest): Promise<CopyMaterial[]> {
    if (!COPYING_FORMATS.has(timeline.format) || timeline.acceleration === 'required') return [];
    const profile = profileOf(timeline, null);
    const shown = new Set(timeline.clips.map(({ url }) => url));
    const sources = request.sources.filter(({ url }) => shown.has(url));
    const own = sources.filter(({ media }) => looksAlike(media, profile));
    const others = sources.filter(({ media }) => this.settings.copyFrom === 'any' && mayStandBeside(media, profile));
    if (own.length + others.length === 0) return [];
    const ownSets = await this.encoderSets.of(profile, request.signal);
    const ownSha256 = sha256(ownSets);
    const families = groupBySets(others).filter(([source]) => setsOf(source) !== ownSha256);
    const ownFamily = own.filter((source) => setsOf(source) === ownSha256);
    const search = { ...request, profile };
    const found = await Promise.all([
      this.index(ownFamily, search).then((indexes) => ({ extradataSha256: ownSha256, indexes })),
      ...families.map((family) => this.describe(family, search)),
    ]);
    return found.flatMap((material) => (material && material.indexes.size > 0 ? [material] : []));
  }

  /** Null if the encoding cannot be mixed with ours. */
  private async describe(family: readonly SourceFile[], search: Search): Promise<CopyMaterial | null> {
    const [first] = family;
    const sets = first && (await this.use(first, search, (source) => this.media.parameterSets(source)));
    if (!sets) return null;
    const config = readAvcConfig(sets);
    if (!config) return null;
    const ownSetId = numberBeside(config, search.profile);
    if (ownSetId === null) return null;
    const sharedSets = { ownSetId, avcConfig: null };
    const ours = await this.encoderSets.of({ ...search.profile, sharedSets }, search.signal);
    const joined = joinAvcConfigs(config, parseAvcConfig(ours));
    return {
      extradataSha256: sha256(joined),
      indexes: await this.index(family, search),
      sharedSets: { ownSetId, avcConfig: joined.toString('base64') },
    };
  }

  private async index(family: readonly SourceFile[], search: Search): Promise<Map<string, PacketIndex>> {
    const { frameRate } = search.profile;
    const sources = [...new Map(family.map((source) => [source.sourceId, source])).values()];
    const known = await this.indexes.find(
      sources.map(({ sourceId }) => sourceId),
      frameRate,
    );
    const indexes = await sideBySide(sources, { lanes: PARALLEL_INDEXES, signal: search.signal }, (source, signal) => {
      const index = known.get(source.sourceId);
      return index === undefined ? this.lookAt(source, { ...search, signal }) : Promise.resolve(index);
    });
    return new Map(
      sources.flatMap(({ sourceId }, place) => {
        const index = indexes[place];
        return index ? [[sourceId, index] as const] : [];
      }),
    );
  }

  private async lookAt(source: SourceFile, search: Search): Promise<PacketIndex | null> {
    const { frameRate } = search.profile;
    const index = await this.use(source, search, (local) => this.media.index({ ...local, frameRate }));
    await this.indexes.keep({ sourceId: source.sourceId, frameRate }, index);
    return index;
  }

  private use<T>(
    { sourceId }: SourceFile,
    { renderId, sources, signal }: Search,
    work: (source: LocalSource & { video: VideoInfo; signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const needed = { sourceIds: [sourceId], rasterIds: [], lutIds: [], scriptIds: [] };
    return this.inputs.use({ renderId, sources, signal, needed }, (inputs) =>
      work({ ...findVideo(inputs, sourceId), signal }),
    );
  }
}

function groupBySets(sources: readonly SourceFile[]): SourceFile[][] {
  const hashes = [...new Set(sources.map(setsOf))];
  return hashes.map((hash) => sources.filter((source) => setsOf(source) === hash));
}

function setsOf(source: SourceFile | undefined): string | undefined {
  return source?.media.video?.extradataSha256;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
