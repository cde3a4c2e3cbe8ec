import { ApiError, invalidRequest } from './api-error';
import { toEnvelope } from './error-envelope';

const occasion = { requestId: 'req_1', now: new Date('2025-01-02T03:04:05.678Z') };

describe('toEnvelope', () => {
  it('has exactly what the contract says', () => {
    expect(toEnvelope(new ApiError({ code: 'CONFLICT', message: 'Not now.' }), occasion)).toEqual({
      detail: {
        error_code: 'CONFLICT',
        message: 'Not now.',
        request_id: 'req_1',
        timestamp: '2025-01-02T03:04:05.678Z',
      },
    });
  });

  it('gathers the problems of a field', () => {
    const error = invalidRequest([
      { path: 'clips.0.end_time', message: 'One.' },
      { path: 'title', message: 'Two.' },
      { path: 'clips.0.end_time', message: 'Three.' },
    ]);
    expect(toEnvelope(error, occasion).detail.fields).toEqual({
      'clips.0.end_time': ['One.', 'Three.'],
      title: ['Two.'],
    });
  });

  it('tells when to come back', () => {
    const error = new ApiError({ code: 'SERVICE_UNAVAILABLE', message: 'Later.', retryAfterSeconds: 5 });
    expect(toEnvelope(error, occasion).detail.retry_after).toBe(5);
  });

  it('takes __proto__ for a name like any other', () => {
    const { fields } = toEnvelope(invalidRequest([{ path: '__proto__', message: 'No.' }]), occasion).detail;
    expect(JSON.stringify(fields)).toBe('{"__proto__":["No."]}');
  });

  it('never tells what is only for the log', () => {
    const error = new ApiError({ code: 'INTERNAL_ERROR', message: 'Sorry.', cause: new Error('SELECT secret') });
    expect(JSON.stringify(toEnvelope(error, occasion))).not.toContain('secret');
  });
});
