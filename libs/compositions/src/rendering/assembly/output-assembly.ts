import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ScratchSpace } from '@app/storage';
import { StoredParts } from '../../cache/stored-parts';
import type { RenderPictures } from '../../store/render.entity';
import type { Assembled, AssemblyRequest } from './assembly-request';
import { FileMuxer } from './file-muxer';
import { HlsPackager } from './hls-packager';
import { PictureTaker } from './picture-taker';
import { bothOf } from '../side-by-side';

export interface OutputRequest extends Omit<AssemblyRequest, 'pictures' | 'audioPath'> {
  readonly renderId: string;
}

/** An output on this machine's disk. */
export interface AssembledOutput extends Assembled {
  /** The video; null if it is not a single file, but in `bundle`. */
  readonly file: string | null;
  /** A folder for all other files. */
  readonly bundle: string;
  readonly pictures: RenderPictures | null;
  /** See `LocalParts`. */
  readonly damagedSources: readonly string[];
}

/** Makes all files of an output. */
@Injectable()
export class OutputAssembly {
  constructor(
    private readonly parts: StoredParts,
    private readonly files: FileMuxer,
    private readonly hls: HlsPackager,
    private readonly taker: PictureTaker,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Lends all files of an output to `work`, and removes them afterwards.
   *
   * @throws {PartsUnusable}
   * @throws {CopyFailed}
   */
  use<T>(request: OutputRequest, work: (output: AssembledOutput) => Promise<T>): Promise<T> {
    return this.scratch.use(async (folder) => work(await this.make(request, folder)));
  }

  private async make(request: OutputRequest, folder: string): Promise<AssembledOutput> {
    const { plan } = request;
    const { damagedSources, ...parts } = await this.parts.bring(request, folder);
    const bundle = join(folder, 'bundle');
    await mkdir(bundle);
    const segmentPaths = parts.pictures[0]?.segmentPaths ?? [];
    // Both read the segments, independently of each other.
    const [assembled, pictures] = await bothOf(
      request.signal,
      (signal) => this.assemble({ ...request, ...parts, signal }, { scratch: folder, bundle }),
      async (signal) =>
        plan.pictures ? this.taker.take({ plan, pictures: plan.pictures, segmentPaths, folder: bundle, signal }) : null,
    );
    return { ...assembled, bundle, pictures, damagedSources };
  }

  private async assemble(
    request: AssemblyRequest,
    { scratch, bundle }: { readonly scratch: string; readonly bundle: string },
  ): Promise<Assembled & Pick<AssembledOutput, 'file'>> {
    const { format } = request.plan;
    if (format === 'hls') return { ...(await this.hls.assemble(request, { scratch, bundle })), file: null };
    const file = join(scratch, `output.${format}`);
    return { ...(await this.files.assemble(request, { container: format, outputPath: file })), file };
  }
}
