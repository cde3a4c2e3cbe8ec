import { eventsIn } from './composition-events';

const EVENT = { type: 'status', composition_id: 'c', status: 'queued', timestamp: '2026-01-01T00:00:00Z', seq: 1 };
const STREAM = `: hello\n\nid: 1\ndata: ${JSON.stringify(EVENT)}\n\nid: 2\ndata: ${JSON.stringify({ ...EVENT, seq: 2 })}\n\n`;

describe('eventsIn', () => {
  it.each([1, 7, 1000])('finds the events in pieces of %i bytes', async (size) => {
    const bytes = new TextEncoder().encode(STREAM);
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.slice(n * size, (n + 1) * size),
    );
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    const events = [];
    for await (const event of eventsIn(body)) events.push(event);
    expect(events).toEqual([EVENT, { ...EVENT, seq: 2 }]);
  });
});
