import { AssetsModule } from '@app/assets';
import { MediaProcessingModule } from '@app/media-processing';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CachedObjects } from '../cache/cached-objects';
import { PacketIndexes } from '../cache/packet-indexes';
import { PartKeys } from '../cache/part-keys';
import { RememberedAddresses } from '../cache/remembered-addresses';
import { RenderParts } from '../cache/render-parts';
import { RestoreSource } from '../cache/restore-source';
import { SourceCache } from '../cache/source-cache';
import { CostFactors } from '../estimate/cost-factors';
import { RenderEstimates } from '../estimate/render-estimates';
import { AnimationArtist } from './drawing/animation-artist';
import { CopyableSources } from './copying/copyable-sources';
import { DraftRender } from './drafting/draft-render';
import { EncoderSets } from './copying/encoder-sets';
import { ImageArtist } from './drawing/image-artist';
import { LutReader } from './fetching/lut-reader';
import { PlanInputs } from './inputs/plan-inputs';
import { PlanMaker } from './drafting/plan-maker';
import { RasterArtist } from './drawing/raster-artist';
import { ScriptStore } from './drawing/script-store';
import { SmallFiles } from './fetching/small-files';
import { SourceFetcher } from './fetching/source-fetcher';
import { SubtitleFonts } from './inputs/subtitle-fonts';
import { SubtitlesReader } from './fetching/subtitles-reader';
import { TextArtist } from './drawing/text-artist';
import { TrialPlans } from './drafting/trial-plans';
import { UserFiles } from './fetching/user-files';

const PROVIDERS: Provider[] = [
  UserFiles,
  LutReader,
  SubtitlesReader,
  SmallFiles,
  ScriptStore,
  SubtitleFonts,
  PartKeys,
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

/** From a request to a plan: shared by workers and the API. */
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
