import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RenderPictures } from '../store/render.entity';
import type { Assembled, AssemblyRequest } from './assembly-request';
import { FileMuxer } from './file-muxer';
import { FinishedParts } from './finished-parts';
import { HlsPackager } from './hls-packager';
import { PictureTaker } from './picture-taker';

export interface OutputRequest extends Omit<AssemblyRequest, 'picture' | 'audioPath'> {
  /** For everything that is made. */
  readonly folder: string;
}

/** An output on this machine's disk. */
export interface AssembledOutput extends Assembled {
  /** The video; null where it is no single file, but what lies in `bundle`. */
  readonly file: string | null;
  /** A folder of everything else. */
  readonly bundle: string;
  readonly pictures: RenderPictures | null;
}

/** Makes all files of an output. */
@Injectable()
export class OutputAssembly {
  constructor(
    private readonly parts: FinishedParts,
    private readonly files: FileMuxer,
    private readonly hls: HlsPackager,
    private readonly pictures: PictureTaker,
  ) {}

  async make({ folder, ...request }: OutputRequest): Promise<AssembledOutput> {
    const { plan, signal } = request;
    const picture = await this.parts.picture(request, 0, folder);
    const audioPath = await this.parts.sound(request, folder);
    const bundle = join(folder, 'bundle');
    await mkdir(bundle);
    const { file, ...assembled } = await this.assemble({ ...request, picture, audioPath }, { scratch: folder, bundle });
    const { segmentPaths } = picture;
    const pictures =
      plan.pictures &&
      (await this.pictures.take({ plan, pictures: plan.pictures, segmentPaths, folder: bundle, signal }));
    return { ...assembled, file, bundle, pictures: pictures ?? null };
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
