import { AssetResolver } from '@app/assets';
import { assetIds, findAssetProblems, type CompositionSpec } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import type { Sent } from '../http/sent-body';
import { judgeBodiesBy, type JudgedBody } from './judge-body';

/** Passes on a body, with its variables filled in, if it describes a valid composition. */
@Injectable()
export class CompositionBody implements PipeTransform<Sent, Promise<CompositionSpec>> {
  private readonly judge: (body: unknown) => JudgedBody;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly assets: AssetResolver,
  ) {
    this.judge = judgeBodiesBy(settings);
  }

  /** @throws ApiError for a body with any problem; whether its assets exist is checked when it is accepted. */
  async transform({ body, sees, transaction }: Sent): Promise<CompositionSpec> {
    const { problems, sound } = this.judge(body);
    if (problems.length === 0) return body as CompositionSpec;
    const assets = await this.assets.resolve(assetIds(sound), sees, transaction);
    throw invalidRequest([...problems, ...findAssetProblems(sound, assets)]);
  }
}
