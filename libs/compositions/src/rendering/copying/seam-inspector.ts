import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import {
  compileSeams,
  judgeSeam,
  MediaTools,
  type Problems,
  type Seam,
  type SeamSide,
  type Segment,
  type StreamProfile,
} from '@app/media-processing';
import type { RenderPlan } from '../../planning/render-plan';
import { CopyFailed } from './copy-failed';
import { divideSeams } from './divide-seams';
import { sideBySide } from '../side-by-side';

export interface JoinedFile {
  readonly plan: RenderPlan;
  /** Results are written to files beside it. */
  readonly path: string;
  /** The files that it was joined from, in order. */
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

/** Concurrent ffmpeg runs that check seams. */
const PARALLEL_LOOKS = 2;

/** Successive edits join mostly the same segments. */
const MAX_KNOWN_SEAMS = 10_000;

/** Checks the seams of a joined file: the places where packets of different origin meet. */
@Injectable()
export class SeamInspector {
  /** Seams already checked, by the keys of the two segments: the same two make the same seam in any file. */
  private readonly knownGood = new Set<string>();

  constructor(private readonly media: MediaTools) {}

  /** @throws {CopyFailed} for seams at which the file does not decode to the same frames as its segments */
  async requireWhole(file: JoinedFile): Promise<void> {
    const { profile } = file.plan;
    const seams = seamsOfCopies(file).filter(({ name }) => !this.knownGood.has(name));
    const lanes = PARALLEL_LOOKS;
    await sideBySide(divideSeams(seams, { lanes, profile }), { lanes, signal: file.signal }, async (some, signal) => {
      const judged = await this.inspect({ ...file, signal }, some);
      const bad = judged.filter(({ problems }) => problems.length > 0);
      if (bad.length > 0) {
        const sources = bad.flatMap(({ seam }) => [...sourcesAt(seam, profile)]);
        throw new CopyFailed(new Set(sources), [...new Set(bad.flatMap(({ problems }) => problems))]);
      }
      if (this.knownGood.size >= MAX_KNOWN_SEAMS) this.knownGood.clear();
      for (const { name } of some) this.knownGood.add(name);
    });
  }

  /** If a run fails, each of its seams is checked separately: one of them may be the cause. */
  private async inspect(file: JoinedFile, seams: readonly CheckedSeam[]): Promise<JudgedSeam[]> {
    try {
      return await this.lookAt(file, seams);
    } catch (error) {
      if (!(error instanceof Fault) || error.retryable) throw error;
      const [seam, ...others] = seams;
      if (seam && others.length === 0) return [{ seam, problems: ['a seam cannot be decoded'] }];
      const { signal } = file;
      const apart = await sideBySide(seams, { lanes: 1, signal }, (one) => this.inspect(file, [one]));
      return apart.flat();
    }
  }

  private async lookAt(file: JoinedFile, seams: readonly CheckedSeam[]): Promise<JudgedSeam[]> {
    const { plan, path: joinedPath, signal } = file;
    const places = seams.map((seam) => placeOf(seam, file));
    await this.media.run(compileSeams({ joinedPath, profile: plan.profile, seams: places }), { signal });
    const reports = await Promise.all(places.map(({ reportPath }) => readFile(reportPath, 'utf8')));
    return seams.map((seam, index) => ({ seam, problems: judgeSeam(reports[index] ?? '') }));
  }
}

interface JudgedSeam {
  readonly seam: CheckedSeam;
  readonly problems: Problems;
}

function placeOf({ index, before, after }: CheckedSeam, { plan: { profile }, path }: JoinedFile): Seam {
  const isSameEncoding = !profile.sharedSets || before.segment.kind === after.segment.kind;
  return {
    frame: after.segment.startFrame,
    before: isSameEncoding ? null : sideOf(before),
    after: sideOf(after),
    reportPath: `${path}.seam-${index}.txt`,
  };
}

function sideOf({ path, segment: { frames } }: LocalSegment): SeamSide {
  return { path, frames };
}

/** Encoded segments are made to be joined. */
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

/** Within one encoding, it is the segment after the seam that fails to decode. */
function sourcesAt({ before, after }: CheckedSeam, { sharedSets }: StreamProfile): ReadonlySet<string> {
  const suspects = !sharedSets && after.segment.kind === 'copy' ? [after] : [before, after];
  return new Set(suspects.flatMap(({ segment }) => (segment.kind === 'copy' ? [segment.sourceId] : [])));
}
