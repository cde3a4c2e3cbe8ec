import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { MediaProcessingModule } from '@app/media-processing';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { LocalCopies, ObjectStore, ProcessFolder, ScratchSpace, StorageModule } from '@app/storage';
import { CachedObjects } from '../cache/cached-objects';
import { EvictCache } from '../cache/evict-cache';
import { MadeParts } from '../cache/made-parts';
import { HandOutParts } from '../cache/hand-out-parts';
import { RememberedAddresses } from '../cache/remembered-addresses';
import { RenderParts } from '../cache/render-parts';
import { RestoreSource } from '../cache/restore-source';
import { SourceCache } from '../cache/source-cache';
import { StoredParts } from '../cache/stored-parts';
import { CompositionsModule } from '../compositions.module';
import { ProgressReporter } from '../store/progress-reporter';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AnimationArtist } from './animation-artist';
import { AssembleOutput } from './assemble-output';
import { CopyableSources } from './copyable-sources';
import { FallBack } from './fall-back';
import { FileMuxer } from './file-muxer';
import { HlsPackager } from './hls-packager';
import { ImageArtist } from './image-artist';
import { LutReader } from './lut-reader';
import { MixAudio } from './mix-audio';
import { OutputAssembly } from './output-assembly';
import { PictureTaker } from './picture-taker';
import { PlanInputs } from './plan-inputs';
import { PlanMaker } from './plan-maker';
import { PrepareRender } from './prepare-render';
import { RasterArtist } from './raster-artist';
import { RenderSegment } from './render-segment';
import { SeamInspector } from './seam-inspector';
import { SoundMixer } from './sound-mixer';
import { SourceFetcher } from './source-fetcher';
import { TextArtist } from './text-artist';
import { UserFiles } from './user-files';

/** The steps of a render, for whoever runs them. */
@Module({
  imports: [AssetsModule, CompositionsModule, MetricsModule, QueueingModule, StorageModule, MediaProcessingModule],
  providers: [
    {
      provide: ProcessFolder,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ProcessFolder.open(settings.dataDir, 'worker'),
    },
    {
      provide: ScratchSpace,
      inject: [ProcessFolder],
      useFactory: (folder: ProcessFolder) => new ScratchSpace(folder.below('scratch')),
    },
    {
      provide: LocalCopies,
      inject: [ProcessFolder, ObjectStore, SETTINGS],
      useFactory: (folder: ProcessFolder, store: ObjectStore, settings: Settings) =>
        new LocalCopies({ store, directory: folder.below('copies'), budgetBytes: settings.workerCacheBytes }),
    },
    UserFiles,
    LutReader,
    CachedObjects,
    RememberedAddresses,
    SourceCache,
    RestoreSource,
    RenderParts,
    HandOutParts,
    MadeParts,
    StoredParts,
    EvictCache,
    SourceFetcher,
    RasterArtist,
    TextArtist,
    AnimationArtist,
    ImageArtist,
    PlanInputs,
    RenderReader,
    RenderStore,
    ProgressReporter,
    CopyableSources,
    PlanMaker,
    FallBack,
    SeamInspector,
    PrepareRender,
    RenderSegment,
    SoundMixer,
    MixAudio,
    FileMuxer,
    HlsPackager,
    PictureTaker,
    OutputAssembly,
    AssembleOutput,
  ],
  exports: [PrepareRender, RenderSegment, MixAudio, AssembleOutput, CompositionsModule, ProgressReporter, EvictCache],
})
export class RenderingModule {}
