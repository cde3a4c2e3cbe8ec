import { AssetsModule } from '@app/assets';
import { MediaProcessingModule } from '@app/media-processing';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CachedObjects } from '../cache/cached-objects';
import { PacketIndexes } from '../cache/packet-indexes';
import { RememberedAddresses } from '../cache/remembered-addresses';
import { RenderParts } from '../cache/render-parts';
import { RestoreSource } from '../cache/restore-source';
import { SourceCache } from '../cache/source-cache';
import { CostFactors } from '../estimate/cost-factors';
import { RenderEstimates } from '../estimate/render-estimates';
import { AnimationArtist } from './animation-artist';
import { CopyableSources } from './copyable-sources';
import { DraftRender } from './draft-render';
import { EncoderSets } from './encoder-sets';
import { ImageArtist } from './image-artist';
import { LutReader } from './lut-reader';
import { PlanInputs } from './plan-inputs';
import { PlanMaker } from './plan-maker';
import { RasterArtist } from './raster-artist';
import { ScriptStore } from './script-store';
import { SmallFiles } from './small-files';
import { SourceFetcher } from './source-fetcher';
import { SubtitleFonts } from './subtitle-fonts';
import { SubtitlesReader } from './subtitles-reader';
import { TextArtist } from './text-artist';
import { TrialPlans } from './trial-plans';
import { UserFiles } from './user-files';

const PROVIDERS: Provider[] = [
  UserFiles,
  LutReader,
  SubtitlesReader,
  SmallFiles,
  ScriptStore,
  SubtitleFonts,
  CachedObjects,
  PacketIndexes,
  RememberedAddresses,
  SourceCache,
  RestoreSource,
  RenderParts,
  SourceFetcher,
  RasterArtist,
  TextArtist,
  AnimationArtist,
  ImageArtist,
  PlanInputs,
  EncoderSets,
  CopyableSources,
  PlanMaker,
  DraftRender,
  CostFactors,
  RenderEstimates,
  TrialPlans,
];

/** From a request to a plan: what workers and the API have in common. */
@Module({})
export class PlanningModule {
  /** @param disk exports a `ProcessFolder`, a `ScratchSpace` and `LocalCopies` */
  static onDisk(disk: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    return {
      module: PlanningModule,
      imports: [disk, AssetsModule, MetricsModule, QueueingModule, StorageModule, MediaProcessingModule],
      providers: PROVIDERS,
      exports: PROVIDERS,
    };
  }
}
