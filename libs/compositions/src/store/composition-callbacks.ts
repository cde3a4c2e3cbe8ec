import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/database';
import { CallbackLinks, Webhooks } from '@app/notifications';
import { downloadFilename } from '@app/storage';
import { DEFAULTS } from '../spec';
import { Composition, type CompositionError } from './composition.entity';
import type { RenderOutput } from './render.entity';

/** What is posted to the `callback_url` of a composition when that has ended. */
export interface CompositionCallback {
  readonly composition_id: string;
  readonly status: Composition['status'];
  readonly title: string;
  readonly completed_at: string | null;
  readonly error: CompositionError | null;
  readonly download_url: string | null;
}

/** Tells those who asked to be called back how a composition has ended. */
@Injectable()
export class CompositionCallbacks {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly links: CallbackLinks,
  ) {}

  /** Of a composition that has come to its end in this transaction. Does nothing where nobody asked. */
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
    };
    await this.webhooks.add(transaction, { url, subjectId: id, ownerId: composition.ownerId, content });
  }

  private async linkTo({ title, spec, linkBase }: Composition, output: RenderOutput | null): Promise<string | null> {
    if (!output || linkBase === null) return null;
    const filename = downloadFilename(title, spec.output?.format ?? DEFAULTS.format);
    return this.links.to({ key: output.key, filename, base: linkBase });
  }
}
