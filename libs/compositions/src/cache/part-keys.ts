import { Injectable } from '@nestjs/common';
import { MediaTools, type NamedSource } from '@app/media-processing';
import { segmentsOf, type PlannedSegment, type RenderPlan } from '../planning/render-plan';
import type { PlannedSound } from '../planning/sound-of-plan';
import { SubtitleFonts } from '../rendering/inputs/subtitle-fonts';
import { fingerprintPart, fingerprintPlan, type PlanMakers } from './fingerprint-plan';
import type { KeyedPart } from './render-parts';

/** Computes the keys of parts, given the ffmpeg, fonts and encoders of this process. */
@Injectable()
export class PartKeys {
  constructor(
    private readonly media: MediaTools,
    private readonly fonts: SubtitleFonts,
  ) {}

  /** See `fingerprintPlan`. */
  async ofPlan(plan: RenderPlan, makers: Omit<PlanMakers, 'fontsSha256'>): Promise<KeyedPart[]> {
    const segments = segmentsOf(plan).map(({ segment }) => segment);
    return fingerprintPlan(plan, { ...makers, fontsSha256: await this.fonts.sha256For(segments) });
  }

  /** See `fingerprintPart`. */
  async ofPart(part: PlannedSegment | PlannedSound, sources: readonly NamedSource[]): Promise<string> {
    const fontsSha256 = await this.fonts.sha256For('segment' in part ? [part.segment] : []);
    return fingerprintPart(part, { sources, ffmpegVersion: await this.media.version(), fontsSha256 });
  }
}
