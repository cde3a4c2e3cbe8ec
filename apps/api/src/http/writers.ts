import { Injectable } from '@nestjs/common';
import { FewAtOnce } from './few-at-once';

const MAX_WAIT_MS = 5000;

/**
 * The turns of those who write. Each holds a connection to the database, of which there are 20, for as long as that takes:
 * some stay free for those who only ask.
 */
@Injectable()
export class Writers {
  /** Those who bring new work. */
  readonly creating = new FewAtOnce({ atOnce: 10, maxWaitMs: MAX_WAIT_MS });
  /** Those who change, or take back, what there is: who waits for one row keeps nobody from making another. */
  readonly changing = new FewAtOnce({ atOnce: 5, maxWaitMs: MAX_WAIT_MS });
}
