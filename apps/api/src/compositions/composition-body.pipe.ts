import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { fillIn, findTimelineProblems, type CompositionSpec, type Problem } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { invalidRequest } from '../http/api-error';
import { type CallbackCheck, checkCallbacksBy } from '../validation/check-callbacks';
import { findTooManyClips } from '../validation/find-too-many-clips';
import { findShapeProblems } from '../validation/find-shape-problems';
import { CompositionRequestDto } from './dto/composition-request.dto';

/** Lets a body pass, as it was sent, when it describes a composition that can be made, with its variables filled in. */
@Injectable()
export class CompositionBody implements PipeTransform<unknown, CompositionSpec> {
  private readonly findCallbackProblems: CallbackCheck;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.findCallbackProblems = checkCallbacksBy(settings);
  }

  transform(body: unknown): CompositionSpec {
    const { maxClips, maxDurationSeconds } = this.settings;
    const { filled, problems } = fillIn(body);
    const shapeProblems = withFilling(problems, findShapeProblems(CompositionRequestDto, filled));
    const tooMany = findTooManyClips(filled, maxClips);
    refuseIfAny(tooMany ? [tooMany, ...shapeProblems.filter(({ path }) => !/^clips\b/.test(path))] : shapeProblems);
    const spec = filled as CompositionSpec;
    refuseIfAny([
      ...findTimelineProblems(spec, { maxDurationSeconds }),
      ...this.findCallbackProblems(spec.callback_url ?? null),
    ]);
    return body as CompositionSpec;
  }
}

/** What is wrong with a text only because its variables are not filled in is not said. */
function withFilling(filling: readonly Problem[], shape: readonly Problem[]): Problem[] {
  const ofMerge = shape.filter(({ path }) => path === 'merge');
  if (ofMerge.length > 0) return ofMerge;
  return [...filling, ...shape.filter(({ path }) => !filling.some((problem) => problem.path === path))];
}

function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidRequest(problems);
}
