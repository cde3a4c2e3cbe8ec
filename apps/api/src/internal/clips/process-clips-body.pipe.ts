import { hideFlaws, unlessFlawed } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { invalidRequest } from '../../http/api-error';
import { checkCallbacksBy, type CallbackCheck } from '../../validation/check-callbacks';
import { findShapeProblems } from '../../validation/find-shape-problems';
import { ProcessClipsDto } from './dto/process-clips.dto';

/** Lets a body pass, as it was sent, whose clips can be tried. */
@Injectable()
export class ProcessClipsBody implements PipeTransform<unknown, ProcessClipsDto> {
  private readonly findCallbackProblems: CallbackCheck;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.findCallbackProblems = checkCallbacksBy(settings);
  }

  transform(value: unknown): ProcessClipsDto {
    const form = findShapeProblems(ProcessClipsDto, value);
    const sound = hideFlaws(value, form) as ProcessClipsDto;
    const problems = [...form, ...unlessFlawed(() => this.findCallbackProblems(sound.callback_url ?? null))];
    if (problems.length > 0) throw invalidRequest(problems);
    return value as ProcessClipsDto;
  }
}
