import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { compileSeam, judgeSeam, MediaTools, type Segment } from '@app/media-processing';
import type { RenderPlan } from '../planning/render-plan';
import { CopyFailed } from './copy-failed';

export interface JoinedFile {
  readonly plan: RenderPlan;
  /** What is found out about it is written to files beside it. */
  readonly path: string;
  /** Of the files that it was joined from, in order. */
  readonly segmentPaths: readonly string[];
  readonly signal: AbortSignal;
}

interface CheckedSeam {
  readonly index: number;
  readonly before: Segment;
  readonly after: Segment;
}

/** Looks at the places of a joined file where packets of different origin meet. */
@Injectable()
export class SeamInspector {
  constructor(private readonly media: MediaTools) {}

  /** @throws {CopyFailed} for the first seam where the file does not decode to what its segments decode to */
  async requireWhole(file: JoinedFile): Promise<void> {
    for (const seam of seamsOfCopies(file.plan)) {
      const problems = await this.inspect(file, seam);
      if (problems.length > 0) throw new CopyFailed(sourcesAt(seam), problems);
    }
  }

  private async inspect(
    { plan, path, segmentPaths, signal }: JoinedFile,
    { index, before, after }: CheckedSeam,
  ): Promise<readonly string[]> {
    const [beforePath = '', afterPath = ''] = segmentPaths.slice(index - 1, index + 1);
    const reportPath = `${path}.seam-${index}.txt`;
    const command = compileSeam({
      joinedPath: path,
      frame: after.startFrame,
      before: { path: beforePath, frames: before.frames },
      after: { path: afterPath, frames: after.frames },
      profile: plan.profile,
      reportPath,
    });
    await this.media.run(command, { signal });
    return judgeSeam(await readFile(reportPath, 'utf8'));
  }
}

/** What is encoded side by side was made to be joined. */
function seamsOfCopies({ segments }: RenderPlan): CheckedSeam[] {
  return segments.slice(1).flatMap((after, position) => {
    const before = segments[position];
    const isCopied = before?.kind === 'copy' || after.kind === 'copy';
    return before && isCopied ? [{ index: position + 1, before, after }] : [];
  });
}

function sourcesAt({ before, after }: CheckedSeam): ReadonlySet<string> {
  return new Set([before, after].flatMap((segment) => (segment.kind === 'copy' ? [segment.sourceId] : [])));
}
