import {
  fillIn,
  findTimelineProblems,
  hasPlaceholder,
  hideFlaws,
  unlessFlawed,
  type CompositionSpec,
  type Problem,
} from '@app/compositions';
import type { Settings } from '@app/config';
import { checkCallbacksBy } from '../validation/check-callbacks';
import { findShapeProblems } from '../validation/find-shape-problems';
import { findClipCountProblem } from '../validation/find-clip-count-problem';
import { valueAt } from '../validation/value-at';
import { CompositionRequestDto } from './dto/composition-request.dto';

export interface JudgedBody {
  /** All problems except those of the files that it refers to; empty if it describes a valid composition. */
  readonly problems: readonly Problem[];
  /** With its variables filled in, and invalid values hidden: see `hideFlaws`. */
  readonly sound: CompositionSpec;
}

export function judgeBodiesBy(settings: Settings): (body: unknown) => JudgedBody {
  const { maxClips, maxDurationSeconds } = settings;
  const findCallbackProblems = checkCallbacksBy(settings);
  return (body) => {
    const { filled, problems: filling } = fillIn(body);
    const form = findFormProblems(filled, maxClips);
    const known = [...filling, ...form];
    const ofTimeline = findTimelineProblems(filled, { maxDurationSeconds, known });
    const sound = hideFlaws(filled, [...known, ...ofTimeline]) as CompositionSpec;
    const ofCallback = unlessFlawed(() => findCallbackProblems(sound.callback_url ?? null));
    return { problems: [...withFilling(filling, form, body), ...ofTimeline, ...ofCallback], sound };
  };
}

function findFormProblems(filled: unknown, maxClips: number): Problem[] {
  const problems = findShapeProblems(CompositionRequestDto, filled);
  const count = findClipCountProblem(filled, maxClips);
  return count ? [count, ...problems.filter(({ path }) => !/^clips\b/.test(path))] : problems;
}

/** Leaves out problems that are only due to variables that could not be filled in. */
function withFilling(filling: readonly Problem[], form: readonly Problem[], body: unknown): Problem[] {
  const isOfMerge = ({ path }: Problem): boolean => path === 'merge';
  if (![...filling, ...form].some(isOfMerge)) {
    return [...filling, ...form.filter(({ path }) => !filling.some((problem) => problem.path === path))];
  }
  const others = form.filter(({ path }) => path !== 'merge' && !hasPlaceholder(valueAt(body, path)));
  return [...filling.filter(isOfMerge), ...form.filter(isOfMerge), ...others];
}
