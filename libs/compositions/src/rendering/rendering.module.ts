import { Module } from '@nestjs/common';
import { AssetsModule } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { MediaProcessingModule } from '@app/media-processing';
import { WebhooksModule } from '@app/notifications';
import { QueueingModule } from '@app/queueing';
import { LocalCopies, ObjectStore, ProcessFolder, ScratchSpace, StorageModule } from '@app/storage';
import { CompositionsModule } from '../compositions.module';
import { CompositionCallbacks } from '../store/composition-callbacks';
import { ProgressReporter } from '../store/progress-reporter';
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AnimationArtist } from './animation-artist';
import { AssembleOutput } from './assemble-output';
import { ImageArtist } from './image-artist';
import { LutReader } from './lut-reader';
import { MixAudio } from './mix-audio';
import { PlanInputs } from './plan-inputs';
import { PrepareRender } from './prepare-render';
import { RasterArtist } from './raster-artist';
import { RenderSegment } from './render-segment';
import { SoundMixer } from './sound-mixer';
import { SourceFetcher } from './source-fetcher';
import { UserFiles } from './user-files';

/** The steps of a render, for whoever runs them. */
@Module({
  imports: [AssetsModule, CompositionsModule, QueueingModule, StorageModule, MediaProcessingModule, WebhooksModule],
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
    SourceFetcher,
    RasterArtist,
    AnimationArtist,
    ImageArtist,
    PlanInputs,
    RenderReader,
    RenderStore,
    CompositionCallbacks,
    RenderEndings,
    ProgressReporter,
    PrepareRender,
    RenderSegment,
    SoundMixer,
    MixAudio,
    AssembleOutput,
  ],
  exports: [PrepareRender, RenderSegment, MixAudio, AssembleOutput, RenderEndings, ProgressReporter],
})
export class RenderingModule {}
