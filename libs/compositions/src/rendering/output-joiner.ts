import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  compileAssembly,
  concatList,
  MediaTools,
  verifyOutput,
  type EncodeRequest,
  type ResourceUsage,
} from '@app/media-processing';
import { StoredParts } from '../cache/stored-parts';
import type { RenderPlan } from '../planning/render-plan';
import { requireFaultless } from './require-faultless';

export interface JoinRequest extends EncodeRequest {
  readonly renderId: string;
  readonly plan: RenderPlan;
  /** Empty, for what it needs on the way. */
  readonly folder: string;
  readonly outputPath: string;
}

export interface JoinedOutput {
  readonly usage: ResourceUsage | null;
  /** Ids of the sources that could not be decoded in full. */
  readonly damagedSources: readonly string[];
}

/** Joins the segments and the sound of a render without re-encoding, and checks what comes out. */
@Injectable()
export class OutputJoiner {
  constructor(
    private readonly media: MediaTools,
    private readonly parts: StoredParts,
  ) {}

  /** @throws {PartsUnusable} */
  async join({ renderId, plan, folder, outputPath, ...request }: JoinRequest): Promise<JoinedOutput> {
    const { segmentPaths, audioPath, damagedSources } = await this.parts.bring(renderId, folder);
    const listPath = join(folder, 'segments.txt');
    await writeFile(listPath, concatList(segmentPaths));
    const { profile, totalFrames, format: container } = plan;
    const command = compileAssembly({ listPath, audioPath, container, profile, totalFrames, outputPath });
    const { usage } = await this.media.run(command, request);
    const report = await this.media.inspect(outputPath, request.signal);
    requireFaultless(verifyOutput(report, { expectedFrames: totalFrames, profile, container }));
    return { usage, damagedSources };
  }
}
