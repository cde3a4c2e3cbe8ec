import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MediaProcessingModule } from '@app/media-processing';
import { QueueingModule } from '@app/queueing';
import { LocalCopies, ObjectStore, StorageModule } from '@app/storage';
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
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AnimationArtist } from './animation-artist';
import { AssembleOutput } from './assemble-output';
import { ImageArtist } from './image-artist';
import { MixAudio } from './mix-audio';
import { OutputJoiner } from './output-joiner';
import { PlanInputs } from './plan-inputs';
import { PrepareRender } from './prepare-render';
import { RasterArtist } from './raster-artist';
import { RenderSegment } from './render-segment';
import { ScratchSpace } from './scratch-space';
import { SoundMixer } from './sound-mixer';
import { SourceFetcher } from './source-fetcher';
import { WorkerFolder } from './worker-folder';

/** The steps of a render, for whoever runs them. */
@Module({
  imports: [CompositionsModule, QueueingModule, StorageModule, MediaProcessingModule],
  providers: [
    {
      provide: WorkerFolder,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => WorkerFolder.open(settings.dataDir),
    },
    {
      provide: ScratchSpace,
      inject: [WorkerFolder],
      useFactory: (folder: WorkerFolder) => new ScratchSpace(folder.below('scratch')),
    },
    {
      provide: LocalCopies,
      inject: [WorkerFolder, ObjectStore, SETTINGS],
      useFactory: (folder: WorkerFolder, store: ObjectStore, settings: Settings) =>
        new LocalCopies({ store, directory: folder.below('copies'), budgetBytes: settings.workerCacheBytes }),
    },
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
    AnimationArtist,
    ImageArtist,
    PlanInputs,
    RenderReader,
    RenderStore,
    RenderEndings,
    ProgressReporter,
    PrepareRender,
    RenderSegment,
    SoundMixer,
    MixAudio,
    OutputJoiner,
    AssembleOutput,
  ],
  exports: [PrepareRender, RenderSegment, MixAudio, AssembleOutput, RenderEndings, ProgressReporter, EvictCache],
})
export class RenderingModule {}
