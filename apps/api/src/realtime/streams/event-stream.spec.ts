import { Composition } from '@app/compositions';
import type { CompositionEvent, CompositionStatus } from '@app/contracts';
import { CompositionWatches } from '../composition-watches';
import { EventStream } from './event-stream';
import type { EndReason, Outlet } from './outlet';

const id = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const base = { composition_id: id, timestamp: '2025-01-01T00:00:00.000Z' };
const progress = (seq: number): CompositionEvent => ({
  ...base,
  type: 'progress',
  progress: 46,
  stage: 'encoding',
  seq,
});
const status = (seq: number, to: CompositionStatus): CompositionEvent => ({ ...base, type: 'status', status: to, seq });

class RecordingOutlet implements Outlet {
  readonly transport = 'sse';
  readonly done: string[] = [];
  bufferedBytes = 0;
  send({ type, seq }: CompositionEvent): void {
    this.done.push(`${type} ${seq}`);
  }
  beat(): void {
    this.done.push('beat');
  }
  end(reason: EndReason): void {
    this.done.push(reason);
  }
}

describe('EventStream', () => {
  const composition = Object.assign(new Composition(), {
    id,
    status: 'processing',
    stage: 'encoding',
    progress: 45,
    eventSeq: 17,
    error: null,
    updatedAt: new Date(0),
  });
  let watches: CompositionWatches;
  let outlet: RecordingOutlet;
  let stream: EventStream;

  beforeEach(() => {
    watches = new CompositionWatches();
    outlet = new RecordingOutlet();
    stream = new EventStream((send) => watches.begin(id, send));
  });

  const startAnew = (): void => {
    stream.start(outlet, { composition, missed: [], toldSeq: 17 }, null);
    outlet.done.length = 0;
  };

  it('tells how things are, then what came meanwhile, then what comes', () => {
    watches.deliver(progress(17));
    watches.deliver(progress(18));
    stream.start(outlet, { composition, missed: [], toldSeq: 17 }, null);
    watches.deliver(progress(19));
    expect(outlet.done).toEqual(['status 17', 'progress 17', 'progress 18', 'progress 19']);
  });

  it('tells one that comes back only what it has not seen', () => {
    stream.start(outlet, { composition, missed: [status(12, 'processing')], toldSeq: 17 }, 11);
    watches.deliver(progress(17));
    expect(outlet.done).toEqual(['status 12', 'progress 17']);
  });

  it('ends with the composition', () => {
    startAnew();
    watches.deliver(status(18, 'completed'));
    watches.deliver(status(19, 'queued'));
    expect(outlet.done).toEqual(['status 18', 'ended']);
  });

  it('goes on past an end of an earlier revision', () => {
    const missed = [status(5, 'completed'), status(6, 'queued')];
    stream.start(outlet, { composition, missed, toldSeq: 17 }, 4);
    expect(outlet.done).toEqual(['status 5', 'status 6', 'progress 17']);
  });

  it('ends at once where the composition ended while it was read', () => {
    stream.start(outlet, { composition, missed: [status(18, 'cancelled')], toldSeq: 18 }, 17);
    expect(outlet.done).toEqual(['status 18', 'ended']);
  });

  it('says why a composition has failed', () => {
    const error = { code: 'INVALID_MEDIA', message: 'No.', retryable: false };
    const failed = Object.assign(new Composition(), composition, { status: 'failed', stage: null, error });
    stream.start(outlet, { composition: failed, missed: [], toldSeq: 17 }, null);
    expect(outlet.done).toEqual(['error 17', 'status 17', 'ended']);
  });

  it('spares a slow client progress, and keeps what matters', () => {
    startAnew();
    outlet.bufferedBytes = 20_000;
    watches.deliver(progress(18));
    watches.deliver(status(19, 'queued'));
    expect(outlet.done).toEqual(['status 19']);
  });

  it.each([
    [
      'what matters comes',
      () => {
        watches.deliver(status(18, 'queued'));
      },
    ],
    [
      'it is looked after',
      () => {
        stream.beat();
      },
    ],
  ])('lets go of a client that takes nothing when %s', (_name, happen) => {
    startAnew();
    outlet.bufferedBytes = 200_000;
    happen();
    outlet.bufferedBytes = 0;
    watches.deliver(status(19, 'completed'));
    expect(outlet.done).toEqual(['too-slow']);
  });

  it('gives signs of life until it ends', () => {
    startAnew();
    stream.beat();
    stream.end('going-away');
    stream.beat();
    expect(outlet.done).toEqual(['beat', 'going-away']);
  });
});
