import { ReelwrightError } from './reelwright-error';

describe('ReelwrightError', () => {
  it('has what the service says', async () => {
    const detail = {
      error_code: 'VALIDATION_ERROR',
      message: 'The request is not valid.',
      fields: { title: ['title is missing.'] },
      request_id: 'req_1',
      timestamp: '2026-01-01T00:00:00.000Z',
    };
    const error = await ReelwrightError.from(Response.json({ detail }, { status: 400 }));
    expect(error).toMatchObject({ status: 400, errorCode: 'VALIDATION_ERROR', fields: detail.fields });
    expect(error).toMatchObject({ message: 'The request is not valid.', requestId: 'req_1', retryAfter: null });
  });

  it('makes the best of what something on the way answers', async () => {
    const headers = { 'Retry-After': '12', 'X-Request-Id': 'req_2' };
    const error = await ReelwrightError.from(new Response('<h1>Bad gateway</h1>', { status: 502, headers }));
    expect(error).toMatchObject({ status: 502, errorCode: 'UNREADABLE_ANSWER', fields: {} });
    expect(error).toMatchObject({ message: 'The server answered 502.', requestId: 'req_2', retryAfter: 12 });
  });
});
