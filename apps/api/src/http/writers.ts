import { Injectable } from '@nestjs/common';
import { FewAtOnce } from './few-at-once';

const MAX_WAIT_MS = 5000;

/** Limits concurrent writes. Each holds one of 20 database connections throughout: some stay free for reads. */
@Injectable()
export class Writers {
  /** Requests that create work. */
  readonly creating = new FewAtOnce({ atOnce: 10, maxWaitMs: MAX_WAIT_MS });
  /** Requests that change or cancel existing work: waiting for a row's lock does not block the creation of others. */
  readonly changing = new FewAtOnce({ atOnce: 5, maxWaitMs: MAX_WAIT_MS });
}
