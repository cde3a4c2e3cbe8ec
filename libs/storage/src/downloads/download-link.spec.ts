import { downloadLink, parseDownloadLink } from './download-link';
import { signDownload } from './sign-download';

const grant = {
  key: 'outputs/c/r.mp4',
  filename: 'Fish & chips? 100% – été #1.mp4',
  expiresAtSeconds: 1_900_000_000,
  secret: 'a secret of the tests',
};

describe('download links', () => {
  it('are made of the key and a query', () => {
    expect(downloadLink({ ...grant, filename: 'a b.mp4' })).toMatch(
      /^\/files\/outputs\/c\/r\.mp4\?filename=a\+b\.mp4&expires=1900000000&signature=[\w-]{43}$/,
    );
  });

  it('are read back as they were written', () => {
    const { key, filename, expiresAtSeconds } = grant;
    expect(parseDownloadLink(downloadLink(grant))).toEqual({
      key,
      filename,
      expiresAtSeconds,
      signature: signDownload(grant),
    });
  });

  it.each([
    '',
    '/files/a.mp4',
    '/other/a.mp4?filename=a&expires=1&signature=s',
    '/files/a.mp4?expires=1&signature=s',
    '/files/a.mp4?filename=a&signature=s',
    '/files/a.mp4?filename=a&expires=1',
    '/files/a.mp4?filename=a&expires=&signature=s',
    '/files/a.mp4?filename=a&expires=-1&signature=s',
    '/files/a.mp4?filename=a&expires=1e9&signature=s',
    '/files/a.mp4?filename=a&expires=9999999999999999&signature=s',
  ])('are not read from %j', (requestUrl) => {
    expect(parseDownloadLink(requestUrl)).toBeNull();
  });
});
