import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { findTimelineProblems, type CompositionSpec } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { invalidRequest } from '../http/api-error';
import { type CallbackCheck, checkCallbacksBy } from '../validation/check-callbacks';
import { findTooManyClips } from '../validation/find-too-many-clips';
import { findShapeProblems } from '../validation/find-shape-problems';
import { CompositionRequestDto } from './dto/composition-request.dto';

/** Lets a body pass, as it was sent, when it describes a composition that can be made. */
@Injectable()
export class CompositionBody implements PipeTransform<unknown, CompositionSpec> {
  private readonly findCallbackProblems: CallbackCheck;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.findCallbackProblems = checkCallbacksBy(settings);
  }

  transform(body: unknown): CompositionSpec {
    const { maxClips, maxDurationSeconds } = this.settings;
    const shapeProblems = findShapeProblems(CompositionRequestDto, body);
    const tooMany = findTooManyClips(body, maxClips);
    refuseIfAny(tooMany ? [tooMany, ...shapeProblems.filter(({ path }) => !/^clips\b/.test(path))] : shapeProblems);
    const spec = body as CompositionSpec;
    refuseIfAny([
      ...findTimelineProblems(spec, { maxDurationSeconds }),
      ...this.findCallbackProblems(spec.callback_url ?? null),
    ]);
    return spec;
  }
}

function refuseIfAny(problems: Parameters<typeof invalidRequest>[0]): void {
  if (problems.length > 0) throw invalidRequest(problems);
}
