export { CompositionsModule } from './compositions.module';
export { clipField } from './clips/clip-field';
export type { ClipJobCallback } from './clips/clip-job-endings';
export { ClipJob } from './clips/clip-job.entity';
export { ClipJobReader } from './clips/clip-job-reader';
export { ClipJobs, type NewClipJob } from './clips/clip-jobs';
export { ExpiredClipJobs } from './clips/expired-clip-jobs';
export { CLIP_OPERATIONS, type ClipOperation, type ClipOptions } from './clips/clip-request';
export { describeClip, type ClipEntry, type ClipError, type ClipMetadata } from './clips/describe-clip';
export { CLIP_JOB_STATUSES, jobStatus, type ClipJobStatus } from './clips/job-status';
export { PrepareClip } from './clips/prepare-clip';
export { EvictCache } from './cache/evict-cache';
export { RenderEstimates } from './estimate/render-estimates';
export { outputFolder, outputKeys, workPrefix } from './rendering/object-keys';
export { AssembleOutput } from './rendering/steps/assemble-output';
export { MixAudio } from './rendering/steps/mix-audio';
export { PrepareRender } from './rendering/steps/prepare-render';
export { RenderSegment } from './rendering/steps/render-segment';
export { RenderingModule } from './rendering/rendering.module';
export { PlanningModule } from './rendering/planning.module';
export { TrialPlans, type TrialPlan } from './rendering/drafting/trial-plans';
export { segmentsOf } from './planning/render-plan';
export { isPreviewable } from './preview/is-previewable';
export {
  PREVIEW_FOLDER,
  PREVIEW_PLAYLIST,
  previewFileOf,
  type PreviewExtent,
  type PreviewFile,
} from './preview/preview-files';
export { PreviewsModule } from './preview/previews.module';
export type { MediaName } from './preview/preview-content';
export { Previews, type Preview } from './preview/previews';
export type { NoPreviewReason } from './preview/watched-renders';
export * from './spec';
export { asSent } from './store/asked-for';
export type { CompositionCallback } from './store/composition-callbacks';
export { COMPOSITION_ENTITIES } from './store/composition-entities';
export { CompositionEventRecord } from './store/composition-event.entity';
export { CompositionList, type CompositionQuery, type ListedComposition } from './store/composition-list';
export { CompositionReader, type CompositionWithWork, type PlainRender } from './store/composition-reader';
export { CompositionRevisions, type Edit } from './store/composition-revisions';
export type { EventPosition, KeptEvents } from './store/composition-events';
export { CompositionStore, type AcceptedComposition, type RefusedComposition } from './store/composition-store';
export { Composition, type CompositionError } from './store/composition.entity';
export { IdempotencyKeys } from './store/idempotency-keys';
export { signOutput } from './store/sign-output';
export { ProgressReporter } from './store/progress-reporter';
export { RenderEndings } from './store/render-endings';
export { RenderJobs, type RenderJob } from './store/render-jobs';
export { Render, type RenderOutput, type RenderPictures, type SourceFile } from './store/render.entity';
export type { Whose } from './store/visible-to';
export { fillIn, hasPlaceholder } from './template/fill-in';
export { parsePercentage } from './timeline/frame-length';
export { assetIds, assetIdsIn, findAssetProblems, findAssetProblemsIn } from './timeline/asset-problems';
export type { FileField } from './timeline/file-fields';
export { findTimelineProblems } from './timeline/find-timeline-problems';
export { hideFlaws, unlessFlawed } from './timeline/flaws';
export type { Problem } from './timeline/problem';
