import { faultOfNetworkError, faultOfStatus } from './download-faults';

const forGood = { code: 'DOWNLOAD_ERROR', blame: 'user', retryable: false };
const forNow = { code: 'DOWNLOAD_ERROR', blame: 'destination', retryable: true };

describe('faultOfStatus', () => {
  it.each([300, 304, 400, 401, 402, 403, 404, 405, 407, 410, 418, 451, 206])('%i is for good', (status) => {
    expect(faultOfStatus(status, 'a.example')).toMatchObject(forGood);
  });

  it.each([408, 425, 429, 500, 501, 502, 503, 504, 599])('%i is for now', (status) => {
    expect(faultOfStatus(status, 'a.example')).toMatchObject(forNow);
  });

  it.each([
    [404, 'a.example answered 404 (Not Found): there is no such file. Check the link.'],
    [
      403,
      'a.example answered 403 (Forbidden): the link has expired or needs a login. Give one that anyone can download from.',
    ],
    [503, 'a.example answered 503 (Service Unavailable). Try again later.'],
    [599, 'a.example answered 599. Try again later.'],
  ])('%i is said in a sentence', (status, message) => {
    expect(faultOfStatus(status, 'a.example').message).toBe(message);
  });
});

describe('faultOfNetworkError', () => {
  const failure = (code: string): Error => Object.assign(new Error('connect 10.1.2.3:443'), { code });

  it.each([
    'ENOTFOUND',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
  ])('%s is for good', (code) => {
    expect(faultOfNetworkError(failure(code), 'a.example')).toMatchObject(forGood);
  });

  it.each([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ETIMEDOUT',
    'HPE_HEADER_OVERFLOW',
    'HPE_INVALID_CONSTANT',
  ])('%s is for now', (code) => {
    expect(faultOfNetworkError(failure(code), 'a.example')).toMatchObject(forNow);
  });

  it('names the host and keeps the rest for the log', () => {
    const error = failure('ECONNREFUSED');
    const fault = faultOfNetworkError(error, 'a.example');
    expect(fault.message).toBe('The connection to a.example failed or broke off. Try again later.');
    expect(fault.cause).toBe(error);
  });

  it('leaves a bug a bug', () => {
    const bug = new TypeError('x is not a function');
    expect(() => faultOfNetworkError(bug, 'a.example')).toThrow(bug);
  });
});
