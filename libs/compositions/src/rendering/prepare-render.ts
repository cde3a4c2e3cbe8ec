import { Injectable } from '@nestjs/common';
import { MediaTools } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { chooseEncoder } from '../planning/choose-encoder';
import { checkSources } from '../planning/check-sources';
import type { PlannedPicture } from '../planning/render-plan';
import { planRender } from '../planning/plan-render';
import { PREPARATION_UNITS } from '../store/progress-percent';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { buildTimeline } from '../timeline/build-timeline';
import { inRendition, outputRenditions } from '../timeline/output-renditions';
import { resolveFps } from '../timeline/source-frame-rate';
import { sourceReferences } from '../timeline/source-references';
import { RasterArtist } from './raster-artist';
import { SourceFetcher } from './source-fetcher';

/** The first step of a render: everything that has to be known and at hand before pictures can be made. */
@Injectable()
export class PrepareRender {
  constructor(
    private readonly renders: RenderStore,
    private readonly reader: RenderReader,
    private readonly sources: SourceFetcher,
    private readonly rasters: RasterArtist,
    private readonly media: MediaTools,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    await this.renders.begin(renderId);
    const spec = await this.reader.specOf(renderId);
    const asked = buildTimeline(spec);
    // Before anything is fetched in vain.
    const findings = await this.media.encoders();
    const encoder = chooseEncoder(asked, findings);

    const files = await this.sources.fetchAll({
      renderId,
      references: sourceReferences(asked),
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
    const renditions: PlannedPicture[] = [];
    for (const rendition of outputRenditions(spec.output)) {
      const resized = buildTimeline(inRendition(resolved, rendition));
      const drawn = await this.rasters.draw({ renderId, timeline: resized, sources, signal });
      const material = { sources, rasters: drawn.rasters };
      const { profile, segments } = planRender(resized, material, chooseEncoder(resized, findings));
      renditions.push({ profile, segments });
    }
    const plan = {
      ...planRender(timeline, { sources, rasters }, encoder),
      ...(renditions.length > 0 ? { renditions } : {}),
    };
    const ffmpegVersion = await this.media.version();
    const preparation = { sources: files, plan, warnings, ffmpegVersion };
    return (transaction) => this.renders.savePlan(transaction, renderId, preparation);
  }
}
