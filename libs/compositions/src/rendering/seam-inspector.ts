import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  compileSeam,
  judgeSeam,
  MediaTools,
  type SeamSide,
  type Segment,
  type StreamProfile,
} from '@app/media-processing';
import type { RenderPlan } from '../planning/render-plan';
import { CopyFailed } from './copy-failed';
import { sideBySide } from './side-by-side';

export interface JoinedFile {
  readonly plan: RenderPlan;
  /** What is found out about it is written to files beside it. */
  readonly path: string;
  /** Of the files that it was joined from, in order. */
  readonly segmentPaths: readonly string[];
  readonly signal: AbortSignal;
}

interface LocalSegment {
  readonly segment: Segment;
  readonly path: string;
}

interface CheckedSeam {
  readonly name: string;
  readonly index: number;
  readonly before: LocalSegment;
  readonly after: LocalSegment;
}

/** Seams that are looked at at once. */
const PARALLEL_LOOKS = 2;

/** What is edited again and again is joined from mostly the same segments. */
const MAX_KNOWN_SEAMS = 10_000;

/** Looks at the places of a joined file where packets of different origin meet. */
@Injectable()
export class SeamInspector {
  /** Between segments by their names, which tell what they hold: the same two make the same seam in any file. */
  private readonly knownGood = new Set<string>();

  constructor(private readonly media: MediaTools) {}

  /** @throws {CopyFailed} for a seam where the file does not decode to what its segments decode to */
  async requireWhole(file: JoinedFile): Promise<void> {
    const seams = seamsOfCopies(file).filter(({ name }) => !this.knownGood.has(name));
    await sideBySide(seams, { lanes: PARALLEL_LOOKS, signal: file.signal }, async (seam, signal) => {
      const problems = await this.inspect({ ...file, signal }, seam);
      if (problems.length > 0) throw new CopyFailed(sourcesAt(seam, file.plan.profile), problems);
      if (this.knownGood.size >= MAX_KNOWN_SEAMS) this.knownGood.clear();
      this.knownGood.add(seam.name);
    });
  }

  private async inspect(
    { plan: { profile }, path, signal }: JoinedFile,
    { index, before, after }: CheckedSeam,
  ): Promise<readonly string[]> {
    const reportPath = `${path}.seam-${index}.txt`;
    const frame = after.segment.startFrame;
    const isSameEncoding = !profile.company || before.segment.kind === after.segment.kind;
    const sides = { before: isSameEncoding ? null : sideOf(before), after: sideOf(after) };
    await this.media.run(compileSeam({ joinedPath: path, frame, ...sides, profile, reportPath }), { signal });
    return judgeSeam(await readFile(reportPath, 'utf8'));
  }
}

function sideOf({ path, segment: { frames } }: LocalSegment): SeamSide {
  return { path, frames };
}

/** What is encoded side by side was made to be joined. */
function seamsOfCopies({ plan, segmentPaths }: JoinedFile): CheckedSeam[] {
  const local = plan.segments.map((segment, index) => ({ segment, path: segmentPaths[index] ?? '' }));
  return local.slice(1).flatMap((after, position) => {
    const before = local[position];
    if (before?.segment.kind !== 'copy' && after.segment.kind !== 'copy') return [];
    if (!before) return [];
    const name = `${basename(before.path)} ${basename(after.path)}`;
    return [{ name, index: position + 1, before, after }];
  });
}

/** Within one encoding it is what follows that does not decode. */
function sourcesAt({ before, after }: CheckedSeam, { company }: StreamProfile): ReadonlySet<string> {
  const suspects = !company && after.segment.kind === 'copy' ? [after] : [before, after];
  return new Set(suspects.flatMap(({ segment }) => (segment.kind === 'copy' ? [segment.sourceId] : [])));
}
