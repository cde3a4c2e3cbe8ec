import { AssetResolver } from '@app/assets';
import { assetIds, findAssetProblems, type CompositionSpec } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import type { Owner, Transaction } from '@app/database';
import { createParamDecorator, Inject, Injectable, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { Request } from 'express';
import { invalidRequest } from '../http/api-error';
import { callerOf } from '../http/caller';
import { judgeBodiesBy, type JudgedBody } from './judge-body';

export interface Sent {
  readonly body: unknown;
  /** Whose assets its sender knows. */
  readonly sees: Owner;
  /** Of whoever asks inside of one. */
  readonly transaction?: Transaction;
}

/** The body of a request, with whose it is. */
export const SentBody = createParamDecorator((_: unknown, context: ExecutionContext): Sent => {
  const request = context.switchToHttp().getRequest<Request<object, unknown, unknown>>();
  return { body: request.body, sees: callerOf(request).sees };
});

/** Lets a body pass, as it was sent, when it describes a composition that can be made, with its variables filled in. */
@Injectable()
export class CompositionBody implements PipeTransform<Sent, Promise<CompositionSpec>> {
  private readonly judge: (body: unknown) => JudgedBody;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly assets: AssetResolver,
  ) {
    this.judge = judgeBodiesBy(settings);
  }

  /** @throws ApiError for a body with any problem; assets of one without are for whoever takes it in to look up. */
  async transform({ body, sees, transaction }: Sent): Promise<CompositionSpec> {
    const { problems, sound } = this.judge(body);
    if (problems.length === 0) return body as CompositionSpec;
    const assets = await this.assets.resolve(assetIds(sound), sees, transaction);
    throw invalidRequest([...problems, ...findAssetProblems(sound, assets)]);
  }
}
