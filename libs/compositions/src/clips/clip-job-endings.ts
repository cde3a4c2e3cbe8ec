import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { COMPOSITION_STATUSES, hasEnded } from '@app/contracts';
import type { Transaction } from '@app/database';
import { callbackLink, callbackLinkSeconds, Webhooks } from '@app/notifications';
import { ObjectStore } from '@app/storage';
import { In, Not } from 'typeorm';
import { Composition } from '../store/composition.entity';
import { ClipJob } from './clip-job.entity';
import { ClipJobReader } from './clip-job-reader';
import { describeClip, type ClipEntry } from './describe-clip';
import { jobStatus, type ClipJobStatus } from './job-status';

/** What is posted to the `callback_url` of a clip job when all of its clips have ended. */
export interface ClipJobCallback {
  readonly job_id: string;
  readonly status: ClipJobStatus;
  readonly clips: readonly ClipEntry[];
  readonly completed_at: string;
}

const ENDED = COMPOSITION_STATUSES.filter(hasEnded);

/** Handles the end of a clip: the last one ends the job and triggers its callback. */
@Injectable()
export class ClipJobEndings {
  constructor(
    private readonly reader: ClipJobReader,
    private readonly webhooks: Webhooks,
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * To be called for a clip that ends in this transaction. The lock serialises clips that end at the same time, so
   * exactly one is the last. It is the weak lock that is compatible with those of foreign keys: PostgreSQL takes such a
   * lock for every row that is updated a second time, and a stronger one would deadlock with them.
   */
  async clipEnded(transaction: Transaction, id: string): Promise<void> {
    const { manager } = transaction;
    const job = await manager.findOneOrFail(ClipJob, { where: { id }, lock: { mode: 'for_no_key_update' } });
    const open = await manager.existsBy(Composition, { clipJobId: id, status: Not(In(ENDED)) });
    if (open || job.completedAt) return;
    const completedAt = new Date();
    await manager.update(ClipJob, { id }, { completedAt });
    await this.announce(transaction, Object.assign(job, { completedAt }));
  }

  private async announce(transaction: Transaction, job: ClipJob): Promise<void> {
    const { id, ownerId, callbackUrl: url, linkBase, options } = job;
    if (url === null) return;
    const states = await this.reader.clipsOf(job, transaction.manager);
    const signing = {
      objects: this.objects,
      expiresInSeconds: callbackLinkSeconds(this.settings.downloadUrlSeconds),
      reach: (link: string) => callbackLink(link, linkBase),
    };
    const content: ClipJobCallback = {
      job_id: id,
      status: jobStatus(states.map(({ status }) => status)),
      clips: await Promise.all(states.map((state) => describeClip(state, options, signing))),
      completed_at: (job.completedAt ?? new Date()).toISOString(),
    };
    await this.webhooks.add(transaction, { url, subjectId: id, ownerId, content });
  }
}
