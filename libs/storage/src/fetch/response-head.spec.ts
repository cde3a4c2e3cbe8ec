import { announcedBody, type ResponseHead } from './response-head';

const announced = (headers: ResponseHead['headers'], statusCode = 200): unknown =>
  announcedBody({ statusCode, headers }, 'a.example', 5_000_000);

describe('announcedBody', () => {
  it.each<[ResponseHead['headers'], object]>([
    [{}, { sizeBytes: null, contentType: null }],
    [{ 'content-length': '5000000' }, { sizeBytes: 5_000_000, contentType: null }],
    [{ 'content-type': 'video/mp4' }, { sizeBytes: null, contentType: 'video/mp4' }],
    [{ 'content-type': ['video/mp4', 'text/html'] }, { sizeBytes: null, contentType: 'video/mp4' }],
    [{ 'content-encoding': 'Identity' }, { sizeBytes: null, contentType: null }],
  ])('of %j is %j', (headers, body) => {
    expect(announced(headers)).toEqual(body);
  });

  it.each(['gzip', 'br', 'deflate', 'GZIP', 'identity, gzip'])('may not be packed as %s', (encoding) => {
    expect(() => announced({ 'content-encoding': encoding })).toThrow(/a\.example sends the file compressed/);
  });

  it('may not be larger than the limit', () => {
    expect(() => announced({ 'content-length': '5000001' })).toThrow(
      'The file at a.example is larger than the 5 MB allowed. Give a smaller one.',
    );
  });

  it.each([206, 304, 404, 500])('does not come with %i', (status) => {
    expect(() => announced({}, status)).toThrow(`a.example answered ${status}`);
  });
});
