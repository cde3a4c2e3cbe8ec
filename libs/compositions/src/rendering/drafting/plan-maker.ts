import { Injectable } from '@nestjs/common';
import { MediaTools, type HardwareEncoder } from '@app/media-processing';
import { PartKeys } from '../../cache/part-keys';
import type { KeyedPart } from '../../cache/render-parts';
import { chooseEncoder } from '../../planning/choose-encoder';
import type { PlanMaterial } from '../../planning/plan-material';
import { planMostCopies } from '../../planning/plan-most-copies';
import { planRender } from '../../planning/plan-render';
import type { PlannedPicture } from '../../planning/render-plan';
import type { CompositionSpec } from '../../spec';
import type { Preparation } from '../../store/render-store';
import type { SourceFile } from '../../store/render.entity';
import { buildTimeline } from '../../timeline/build-timeline';
import { inRendition, outputRenditions } from '../../timeline/output-renditions';
import type { Timeline } from '../../timeline/timeline';
import { CopyableSources } from '../copying/copyable-sources';
import { RasterArtist, type DrawingRequest } from '../drawing/raster-artist';
import { ScriptStore } from '../drawing/script-store';
import type { SmallFileContents } from '../fetching/small-files';
import { typesetOverlays } from '../drawing/typeset-overlays';

interface RenditionsRequest extends Omit<DrawingRequest, 'timeline' | 'sources'> {
  /** With its rate resolved. */
  readonly spec: CompositionSpec;
  readonly material: Omit<PlanMaterial, 'rasters' | 'subtitles'> & Pick<DrawingRequest, 'sources'>;
  readonly subtitles: SmallFileContents['subtitles'];
}

export interface PlanWish {
  readonly renderId: string;
  /** With its rate resolved. */
  readonly spec: CompositionSpec;
  readonly timeline: Timeline;
  readonly encoder: HardwareEncoder | null;
  /** The fetched files of the timeline. */
  readonly files: readonly SourceFile[];
  readonly contents: SmallFileContents;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** Gathers what else a plan needs, and makes it. */
@Injectable()
export class PlanMaker {
  constructor(
    private readonly rasters: RasterArtist,
    private readonly scripts: ScriptStore,
    private readonly copyable: CopyableSources,
    private readonly media: MediaTools,
    private readonly keys: PartKeys,
  ) {}

  async make(wish: PlanWish): Promise<Preparation & { readonly parts: readonly KeyedPart[] }> {
    const { renderId, spec, timeline, encoder, files, contents, ownerId, signal } = wish;
    const sources = new Map(files.map((file) => [file.url, file]));
    const { rasters, warnings } = await this.rasters.draw({ renderId, timeline, sources, ownerId, signal });
    const { subtitles, warnings: lacks } = await typesetOverlays(timeline, contents.subtitles);
    const material = { sources, luts: contents.luts };
    const encodings = await this.copyable.find({ renderId, timeline, sources: files, signal });
    const own = planMostCopies(timeline, { ...material, rasters, subtitles }, { encodings, encoder });
    await this.scripts.keep({ renderId, timeline, segments: own.segments, subtitles });
    const request = { renderId, spec, material, subtitles: contents.subtitles, ownerId, signal };
    const renditions = await this.planRenditions(request);
    const plan = renditions.length > 0 ? { ...own, renditions } : own;
    const ffmpegVersion = await this.media.version();
    const parts = await this.keys.ofPlan(plan, { sources: files, ffmpegVersion });
    return { sources: files, plan, warnings: [...warnings, ...lacks], ffmpegVersion, parts };
  }

  /**
   * The same timeline in each of its other renditions, with texts drawn for each: cut at the same frames, so that
   * players can switch.
   */
  private async planRenditions({ spec, material, ...request }: RenditionsRequest): Promise<PlannedPicture[]> {
    const { renderId, ownerId, signal } = request;
    const { sources } = material;
    const findings = await this.media.encoders();
    const renditions: PlannedPicture[] = [];
    for (const rendition of outputRenditions(spec.output)) {
      const timeline = buildTimeline(inRendition(spec, rendition));
      const { rasters } = await this.rasters.draw({ renderId, timeline, sources, ownerId, signal });
      const { subtitles } = await typesetOverlays(timeline, request.subtitles);
      const encoder = chooseEncoder(timeline, findings);
      const { profile, segments } = planRender(timeline, { ...material, rasters, subtitles }, encoder);
      await this.scripts.keep({ renderId, timeline, segments, subtitles });
      renditions.push({ profile, segments });
    }
    return renditions;
  }
}
