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
import { PacketIndexes } from '../cache/packet-indexes';
import { RememberedAddresses } from '../cache/remembered-addresses';
import { RenderParts } from '../cache/render-parts';
import { RestoreSource } from '../cache/restore-source';
import { SourceCache } from '../cache/source-cache';
import { StoredParts } from '../cache/stored-parts';
import { PrepareClip } from '../clips/prepare-clip';
import { CompositionsModule } from '../compositions.module';
import { ProgressReporter } from '../store/progress-reporter';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AnimationArtist } from './animation-artist';
import { AssembleOutput } from './assemble-output';
import { CopyableSources } from './copyable-sources';
import { EncoderSets } from './encoder-sets';
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
import { ScriptStore } from './script-store';
import { SmallFiles } from './small-files';
import { SourceFetcher } from './source-fetcher';
import { SubtitleFonts } from './subtitle-fonts';
import { SubtitlesReader } from './subtitles-reader';
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
    SubtitlesReader,
    SmallFiles,
    ScriptStore,
    SubtitleFonts,
    CachedObjects,
    RememberedAddresses,
    SourceCache,
    RestoreSource,
    RenderParts,
    HandOutParts,
    MadeParts,
    StoredParts,
    PacketIndexes,
    EvictCache,
    SourceFetcher,
    RasterArtist,
    AnimationArtist,
    ImageArtist,
    PlanInputs,
    RenderReader,
    RenderStore,
    ProgressReporter,
    EncoderSets,
    CopyableSources,
    PlanMaker,
    FallBack,
    SeamInspector,
    PrepareRender,
    PrepareClip,
    RenderSegment,
    SoundMixer,
    MixAudio,
    FileMuxer,
    HlsPackager,
    PictureTaker,
    OutputAssembly,
    AssembleOutput,
  ],
  exports: [
    PrepareRender,
    PrepareClip,
    RenderSegment,
    MixAudio,
    AssembleOutput,
    CompositionsModule,
    ProgressReporter,
    EvictCache,
  ],
})
export class RenderingModule {}
