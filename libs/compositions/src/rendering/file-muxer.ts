import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { compileAssembly, MediaTools, verifyOutput, type FileContainer } from '@app/media-processing';
import { requireFaultless } from './require-faultless';
import type { Assembled, AssemblyRequest } from './assembly-request';

/** Joins picture and sound to one file, without encoding anything. */
@Injectable()
export class FileMuxer {
  constructor(private readonly media: MediaTools) {}

  async assemble(
    { plan, picture, audioPath, signal, onProgress }: AssemblyRequest,
    { container, outputPath }: { readonly container: FileContainer; readonly outputPath: string },
  ): Promise<Assembled> {
    const { profile, totalFrames } = plan;
    const { listPath } = picture;
    const command = compileAssembly({ listPath, audioPath, container, profile, totalFrames, outputPath });
    const { usage } = await this.media.run(command, {
      signal,
      onProgress: ({ frame }) => {
        onProgress((frame ?? 0) / totalFrames);
      },
    });
    const report = await this.media.inspect(outputPath, signal);
    requireFaultless(verifyOutput(report, { expectedFrames: totalFrames, profile, container }));
    return { usages: [usage], sizeBytes: (await stat(outputPath)).size };
  }
}
