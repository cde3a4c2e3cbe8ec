import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { MediaProcessingModule } from '@app/media-processing';
import { QueueingModule } from '@app/queueing';
import { LocalCopies, ObjectStore, StorageModule } from '@app/storage';
import { CompositionsModule } from '../compositions.module';
import { ProgressReporter } from '../store/progress-reporter';
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AnimationArtist } from './animation-artist';
import { AssembleOutput } from './assemble-output';
import { FileMuxer } from './file-muxer';
import { FinishedParts } from './finished-parts';
import { HlsPackager } from './hls-packager';
import { ImageArtist } from './image-artist';
import { MixAudio } from './mix-audio';
import { OutputAssembly } from './output-assembly';
import { PictureTaker } from './picture-taker';
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
    FinishedParts,
    FileMuxer,
    HlsPackager,
    PictureTaker,
    OutputAssembly,
    AssembleOutput,
  ],
  exports: [PrepareRender, RenderSegment, MixAudio, AssembleOutput, RenderEndings, ProgressReporter],
})
export class RenderingModule {}
