import { Module } from '@nestjs/common';
import { MediaProcessingModule } from '@app/media-processing';
import { MetricsModule } from '@app/observability';
import { QueueingModule } from '@app/queueing';
import { StorageModule } from '@app/storage';
import { EvictCache } from '../cache/evict-cache';
import { MadeParts } from '../cache/made-parts';
import { HandOutParts } from '../cache/hand-out-parts';
import { StoredParts } from '../cache/stored-parts';
import { PrepareClip } from '../clips/prepare-clip';
import { CompositionsModule } from '../compositions.module';
import { ProgressReporter } from '../store/progress-reporter';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { AssembleOutput } from './steps/assemble-output';
import { FallBack } from './steps/fall-back';
import { FileMuxer } from './assembly/file-muxer';
import { HlsPackager } from './assembly/hls-packager';
import { MixAudio } from './steps/mix-audio';
import { MixBeforehand } from './sound/mix-beforehand';
import { OutputAssembly } from './assembly/output-assembly';
import { PictureTaker } from './assembly/picture-taker';
import { PlanningModule } from './planning.module';
import { PrepareRender } from './steps/prepare-render';
import { RenderSegment } from './steps/render-segment';
import { SeamInspector } from './copying/seam-inspector';
import { SoundMixer } from './sound/sound-mixer';
import { WorkerDiskModule } from './worker-disk.module';

/** The steps of a render, for whoever runs them. */
@Module({
  imports: [
    WorkerDiskModule,
    PlanningModule.onDisk(WorkerDiskModule),
    CompositionsModule,
    MetricsModule,
    QueueingModule,
    StorageModule,
    MediaProcessingModule,
  ],
  providers: [
    HandOutParts,
    MadeParts,
    StoredParts,
    EvictCache,
    RenderReader,
    RenderStore,
    ProgressReporter,
    FallBack,
    SeamInspector,
    PrepareRender,
    PrepareClip,
    RenderSegment,
    SoundMixer,
    MixBeforehand,
    MixAudio,
    FileMuxer,
    HlsPackager,
    PictureTaker,
    OutputAssembly,
    AssembleOutput,
  ],
  exports: [
    PlanningModule,
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
