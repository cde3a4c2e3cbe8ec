import { Injectable } from '@nestjs/common';
import { MediaTools } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { fingerprintPlan } from '../cache/fingerprint-plan';
import { chooseEncoder } from '../planning/choose-encoder';
import { checkSources } from '../planning/check-sources';
import type { PlanMaterial } from '../planning/plan-material';
import type { PlannedPicture } from '../planning/render-plan';
import { planRender } from '../planning/plan-render';
import { PREPARATION_UNITS } from '../store/progress-percent';
import type { CompositionSpec } from '../spec';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { buildTimeline } from '../timeline/build-timeline';
import { inRendition, outputRenditions } from '../timeline/output-renditions';
import { resolveFps } from '../timeline/source-frame-rate';
import { sourceReferences } from '../timeline/source-references';
import { LutReader } from './lut-reader';
import { RasterArtist, type DrawingRequest } from './raster-artist';
import { SourceFetcher } from './source-fetcher';

interface RenditionsRequest extends Omit<DrawingRequest, 'timeline' | 'sources'> {
  /** With its rate resolved. */
  readonly spec: CompositionSpec;
  readonly material: Omit<PlanMaterial, 'rasters'> & Pick<DrawingRequest, 'sources'>;
}

/** The first step of a render: everything that has to be known and at hand before pictures can be made. */
@Injectable()
export class PrepareRender {
  constructor(
    private readonly renders: RenderStore,
    private readonly reader: RenderReader,
    private readonly sources: SourceFetcher,
    private readonly luts: LutReader,
    private readonly rasters: RasterArtist,
    private readonly media: MediaTools,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    await this.renders.begin(renderId);
    const { spec, ownerId } = await this.reader.requestOf(renderId);
    const asked = buildTimeline(spec);
    // Before anything is fetched in vain.
    const encoder = chooseEncoder(asked, await this.media.encoders());

    const luts = await this.luts.readAll({ renderId, timeline: asked, ownerId, signal });
    const files = await this.sources.fetchAll({
      renderId,
      references: sourceReferences(asked),
      ownerId,
      signal,
      onProgress: (fraction) => {
        reportUnits(Math.floor(fraction * (PREPARATION_UNITS - 1)));
      },
    });
    const sources = new Map(files.map((file) => [file.url, file]));
    const resolved = resolveFps(spec, (url) => sources.get(url)?.media);
    const timeline = buildTimeline(resolved);
    checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);

    await this.renders.enterStage(renderId, 'planning');
    const { rasters, warnings } = await this.rasters.draw({ renderId, timeline, sources, signal });
    const material = { sources, luts };
    const own = planRender(timeline, { ...material, rasters }, encoder);
    const renditions = await this.planRenditions({ renderId, spec: resolved, material, signal });
    const plan = renditions.length > 0 ? { ...own, renditions } : own;
    const ffmpegVersion = await this.media.version();
    const parts = fingerprintPlan(plan, { sources: files, ffmpegVersion });
    const preparation = { sources: files, plan, warnings, ffmpegVersion, parts };
    return (transaction) => this.renders.savePlan(transaction, renderId, preparation);
  }

  /** The same timeline again in each of its other sizes, texts drawn anew: cut at the same frames, so players may switch. */
  private async planRenditions({ renderId, spec, material, signal }: RenditionsRequest): Promise<PlannedPicture[]> {
    const findings = await this.media.encoders();
    const renditions: PlannedPicture[] = [];
    for (const rendition of outputRenditions(spec.output)) {
      const timeline = buildTimeline(inRendition(spec, rendition));
      const { rasters } = await this.rasters.draw({ renderId, timeline, sources: material.sources, signal });
      const { profile, segments } = planRender(timeline, { ...material, rasters }, chooseEncoder(timeline, findings));
      renditions.push({ profile, segments });
    }
    return renditions;
  }
}
