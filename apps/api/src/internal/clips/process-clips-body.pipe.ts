import { AssetResolver } from '@app/assets';
import { assetIdsIn, clipField, findAssetProblemsIn, hideFlaws, unlessFlawed, type FileField } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { invalidRequest } from '../../http/api-error';
import type { Sent } from '../../http/sent-body';
import { checkCallbacksBy, type CallbackCheck } from '../../validation/check-callbacks';
import { findShapeProblems } from '../../validation/find-shape-problems';
import { ProcessClipsDto, type ProcessedClipDto } from './dto/process-clips.dto';

/** Passes on a valid body as sent. */
@Injectable()
export class ProcessClipsBody implements PipeTransform<Sent, Promise<ProcessClipsDto>> {
  private readonly findCallbackProblems: CallbackCheck;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly assets: AssetResolver,
  ) {
    this.findCallbackProblems = checkCallbacksBy(settings);
  }

  /** @throws ApiError for a body with any problem; whether its assets exist is checked when it is accepted. */
  async transform({ body, sees }: Sent): Promise<ProcessClipsDto> {
    const form = findShapeProblems(ProcessClipsDto, body);
    const sound = hideFlaws(body, form) as ProcessClipsDto;
    const problems = [...form, ...unlessFlawed(() => this.findCallbackProblems(sound.callback_url ?? null))];
    if (problems.length === 0) return body as ProcessClipsDto;
    const files = unlessFlawed(() => sound.clips.flatMap(fileOf));
    const assets = await this.assets.resolve(assetIdsIn(files), sees);
    throw invalidRequest([...problems, ...findAssetProblemsIn(files, assets)]);
  }
}

function fileOf(clip: ProcessedClipDto, index: number): readonly FileField[] {
  return unlessFlawed(() => [clipField(clip.clip_url, index)]);
}
