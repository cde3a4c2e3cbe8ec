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
import { AssembleOutput } from './assemble-output';
import { FallBack } from './fall-back';
import { FileMuxer } from './file-muxer';
import { HlsPackager } from './hls-packager';
import { MixAudio } from './mix-audio';
import { MixBeforehand } from './mix-beforehand';
import { OutputAssembly } from './output-assembly';
import { PictureTaker } from './picture-taker';
import { PlanningModule } from './planning.module';
import { PrepareRender } from './prepare-render';
import { RenderSegment } from './render-segment';
import { SeamInspector } from './seam-inspector';
import { SoundMixer } from './sound-mixer';
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
