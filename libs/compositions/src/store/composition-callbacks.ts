import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { Transaction } from '@app/database';
import { callbackLink, callbackLinkSeconds, Webhooks } from '@app/notifications';
import { ObjectStore } from '@app/storage';
import type { ClientMetadata } from '../spec';
import { Composition, type CompositionError } from './composition.entity';
import type { RenderOutput } from './render.entity';
import { signOutput } from './sign-output';

/** What is posted to the `callback_url` of a composition when it has ended. */
export interface CompositionCallback {
  readonly composition_id: string;
  readonly status: Composition['status'];
  readonly title: string;
  readonly completed_at: string | null;
  readonly error: CompositionError | null;
  readonly download_url: string | null;
  /** `metadata` of the request; null where it had none. */
  readonly client_metadata: ClientMetadata | null;
}

/** Sends the callback of a composition that has ended. */
@Injectable()
export class CompositionCallbacks {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** To be called for a composition that ends in this transaction. Does nothing if it has no `callback_url`. */
  async announce(transaction: Transaction, id: string, output: RenderOutput | null): Promise<void> {
    const composition = await transaction.manager.findOneByOrFail(Composition, { id });
    const url = composition.spec.callback_url;
    if (!url) return;
    const content: CompositionCallback = {
      composition_id: id,
      status: composition.status,
      title: composition.title,
      completed_at: composition.completedAt?.toISOString() ?? null,
      error: composition.error,
      download_url: await this.linkTo(composition, output),
      client_metadata: composition.spec.metadata ?? null,
    };
    await this.webhooks.add(transaction, { url, subjectId: id, ownerId: composition.ownerId, content });
  }

  private async linkTo(composition: Composition, output: RenderOutput | null): Promise<string | null> {
    const { linkBase, spec } = composition;
    if (!output || linkBase === null) return null;
    const expiresInSeconds = callbackLinkSeconds(this.settings.downloadUrlSeconds);
    return callbackLink(await signOutput(this.objects, { spec, output, expiresInSeconds }), linkBase);
  }
}
