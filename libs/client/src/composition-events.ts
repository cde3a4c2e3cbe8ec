import type { components } from './api-types';

type Schemas = components['schemas'];

interface EventBase {
  readonly composition_id: string;
  readonly timestamp: string;
  /** Rises by one with every event of the composition. */
  readonly seq: number;
}

/** What is told of a composition while it is followed. */
export type CompositionEvent =
  | (EventBase & { readonly type: 'progress'; readonly progress: number; readonly stage: string })
  | (EventBase & { readonly type: 'status'; readonly status: Schemas['CompositionDto']['status'] })
  | (EventBase & { readonly type: 'error'; readonly error: string; readonly error_code: string });

/** The events in a stream of server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<CompositionEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (data !== undefined) yield JSON.parse(data) as CompositionEvent;
    }
  }
}
