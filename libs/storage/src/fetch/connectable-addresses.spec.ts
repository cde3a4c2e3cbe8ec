import { parseAllowedHosts } from './allowed-hosts';
import { connectableAddresses, type HostAddress } from './connectable-addresses';

const publicV4 = { address: '93.184.216.34', family: 4 };
const publicV6 = { address: '2606:4700:4700::1111', family: 6 };
const loopback = { address: '127.0.0.1', family: 4 };

function connect(
  url: string,
  answers: readonly HostAddress[],
  allowed: string[] = [],
): Promise<readonly HostAddress[]> {
  return connectableAddresses(new URL(url), {
    allowedHosts: parseAllowedHosts(allowed),
    resolveHost: () => Promise.resolve(answers),
  });
}

describe('connectableAddresses', () => {
  it('are all the public ones that the name has', async () => {
    await expect(connect('http://a.example/', [publicV6, publicV4])).resolves.toEqual([publicV6, publicV4]);
  });

  it('leave out the private ones among them', async () => {
    await expect(connect('http://a.example/', [loopback, publicV4])).resolves.toEqual([publicV4]);
  });

  it.each([
    ['only private ones', [loopback, { address: '::1', family: 6 }]],
    ['none at all', []],
  ])('refuse a name that has %s, without telling the address', async (_, answers) => {
    await expect(connect('http://a.example/', answers)).rejects.toMatchObject({
      code: 'DOWNLOAD_ERROR',
      blame: 'user',
      retryable: false,
      message: expect.stringMatching(/^a\.example is not a host on the public internet/) as string,
    });
    await expect(connect('http://a.example/', answers)).rejects.not.toThrow(/127|::1/);
  });

  it.each(['169.254.169.254', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1', 'fe80::1%eth0', '0x7f000001'])(
    'refuse a name that a resolver says is %s',
    async (address) => {
      await expect(connect('http://a.example/', [{ address, family: 6 }])).rejects.toThrow(/^a\.example is not a host/);
    },
  );

  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::1]/',
  ])('refuse the address %s itself, whatever a resolver would say', async (url) => {
    await expect(connect(url, [publicV4])).rejects.toThrow(/not a host on the public internet/);
  });

  it('take a public address as it is', async () => {
    await expect(connect('http://1.1.1.1/', [loopback])).resolves.toEqual([{ address: '1.1.1.1', family: 4 }]);
    await expect(connect('http://[2606:4700::1]/', [loopback])).resolves.toEqual([
      { address: '2606:4700::1', family: 6 },
    ]);
  });

  it('are any that an allowed host has, on the port that is allowed', async () => {
    await expect(connect('http://minio:9000/', [loopback], ['minio:9000'])).resolves.toEqual([loopback]);
    await expect(connect('http://127.0.0.1:9000/', [], ['127.0.0.1:9000'])).resolves.toEqual([loopback]);
    await expect(connect('http://minio:9001/', [loopback], ['minio:9000'])).rejects.toThrow(/minio is not a host/);
  });
});
