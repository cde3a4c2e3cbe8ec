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
import { ScratchSpace } from '@app/storage';
import { StoredParts } from '../cache/stored-parts';
import type { RenderPlan } from '../planning/render-plan';
import { requireFaultless } from './require-faultless';
import { SeamInspector } from './seam-inspector';

export interface JoinRequest extends EncodeRequest {
  readonly renderId: string;
  readonly plan: RenderPlan;
}

export interface JoinedOutput {
  readonly path: string;
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
    private readonly seams: SeamInspector,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Lends the joined file to `work`, and removes it when that has ended.
   *
   * @throws {PartsUnusable}
   * @throws {CopyFailed} when packets that were copied do not decode next to others
   */
  join<T>(request: JoinRequest, work: (joined: JoinedOutput) => Promise<T>): Promise<T> {
    return this.scratch.use(async (folder) => work(await this.joinIn(folder, request)));
  }

  private async joinIn(folder: string, { renderId, plan, ...request }: JoinRequest): Promise<JoinedOutput> {
    const { segmentPaths, audioPath, damagedSources } = await this.parts.bring(renderId, folder);
    const listPath = join(folder, 'segments.txt');
    await writeFile(listPath, concatList(segmentPaths));
    const { profile, totalFrames, format: container, extradataSha256 } = plan;
    const path = join(folder, `output.${container}`);
    const command = compileAssembly({ listPath, audioPath, container, profile, totalFrames, outputPath: path });
    const { usage } = await this.media.run(command, request);
    const report = await this.media.inspect(path, request.signal);
    requireFaultless(verifyOutput(report, { expectedFrames: totalFrames, profile, container, extradataSha256 }));
    await this.seams.requireWhole({ plan, path, segmentPaths, folder, signal: request.signal });
    return { path, usage, damagedSources };
  }
}
