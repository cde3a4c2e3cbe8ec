import { currentWork } from '@app/observability';
import { onBehalfOf } from './on-behalf-of';

describe('onBehalfOf', () => {
  it('passes on what a task goes back to, and puts its ids on every line', () => {
    const origin = { requestId: 'req_1', compositionId: 'c', traceparent: '00-a-b-01' };
    expect(onBehalfOf(origin, currentWork)).toEqual({
      origin,
      logFields: { request_id: 'req_1', composition_id: 'c' },
    });
  });

  it.each([undefined, null])('runs a task of which nothing is known: %s', (origin) => {
    expect(onBehalfOf(origin, currentWork)).toEqual({ origin: {}, logFields: {} });
  });
});
