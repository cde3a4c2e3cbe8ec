import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import {
  compileAssembly,
  MediaTools,
  verifyOutput,
  type FfmpegProgress,
  type FileContainer,
  type ResourceUsage,
} from '@app/media-processing';
import { CopyFailed } from '../copying/copy-failed';
import { requireFaultless } from '../require-faultless';
import type { Assembled, AssemblyRequest } from './assembly-request';
import { SeamInspector } from '../copying/seam-inspector';
import { bothOf } from '../side-by-side';

/** Muxes segments and audio into one file, in as many ffmpeg runs as its format takes. */
@Injectable()
export class FileMuxer {
  constructor(
    private readonly media: MediaTools,
    private readonly seams: SeamInspector,
  ) {}

  /**
   * @throws {CopyFailed} if copied packets do not decode next to others, or the file that contains them fails
   * verification
   */
  async assemble(
    { plan, title, pictures, audioPath, signal, onProgress }: AssemblyRequest,
    { container, outputPath }: { readonly container: FileContainer; readonly outputPath: string },
  ): Promise<Assembled> {
    const { profile, totalFrames, extradataSha256 } = plan;
    const listPath = pictures[0]?.listPath ?? '';
    const assembly = { listPath, audioPath, container, profile, totalFrames, title, outputPath };
    const commands = compileAssembly(assembly);
    const usages: (ResourceUsage | null)[] = [];
    for (const [index, command] of commands.entries()) {
      const report = ({ frame }: FfmpegProgress): void => {
        onProgress((index + (frame ?? 0) / totalFrames) / commands.length);
      };
      usages.push((await this.media.run(command, { signal, onProgress: report })).usage);
    }
    const segmentPaths = pictures[0]?.segmentPaths ?? [];
    const [report] = await bothOf(
      signal,
      (either) => this.media.inspect(outputPath, either),
      (either) => this.seams.requireWhole({ plan, path: outputPath, segmentPaths, signal: either }),
    );
    const problems = verifyOutput(report, { expectedFrames: totalFrames, profile, container, extradataSha256 });
    const hasCopies = plan.segments.some(({ kind }) => kind === 'copy');
    if (problems.length > 0 && hasCopies) throw new CopyFailed(null, problems);
    requireFaultless(problems);
    return { usages, sizeBytes: (await stat(outputPath)).size };
  }
}
