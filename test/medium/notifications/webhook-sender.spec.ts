// Where callbacks go, and where they never do, with a stand-in for DNS.
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#server-side-request-forgery-ssrf
import type { HostAddress } from '@app/storage';
import { WebhookSender } from '@app/notifications';
import { startReceiver, type Receiver } from './start-receiver';

type Outcome = Awaited<ReturnType<WebhookSender['send']>>;

const NAME = 'hooks.invalid';

describe('a callback', () => {
  let receiver: Receiver;
  let port: string;
  /** The names that were looked up. */
  let asked: string[];

  beforeEach(async () => {
    receiver = await startReceiver();
    port = new URL(receiver.origin).port;
    asked = [];
  });
  afterEach(() => receiver.close());

  interface Way {
    readonly allowed?: readonly string[];
    /** What the name stands for: the first time it is asked for, the second, and so on. */
    readonly answers?: readonly string[];
  }
  function send(url: string, { allowed = [], answers = ['127.0.0.1'] }: Way = {}): Promise<Outcome> {
    const resolveHost = (hostname: string): Promise<HostAddress[]> => {
      const address = answers[asked.push(hostname) - 1] ?? answers.at(-1) ?? '';
      return Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
    };
    const settings = { webhookAllowedHosts: allowed, webhookSecret: Buffer.alloc(32, 1), webhookTimeoutSeconds: 5 };
    const delivery = { id: 'msg_1', url, body: '{}' };
    return new WebhookSender(settings, resolveHost).send(delivery, new AbortController().signal);
  }

  it('goes to the address that was looked up, under the name', async () => {
    const outcome = await send(`http://${NAME}:${port}/`, { allowed: [NAME] });
    expect(outcome).toMatchObject({ statusCode: 200, error: null });
    expect(receiver.calls.map(({ headers }) => headers.host)).toEqual([`${NAME}:${port}`]);
    expect(asked).toEqual([NAME]);
  });

  it('does not go to the one that the name stands for after the check', async () => {
    // Nobody listens at the first; that the name is allowed stands in for it being a public one.
    const answers = ['127.0.0.2', '127.0.0.1'];
    const outcome = await send(`http://${NAME}:${port}/`, { allowed: [NAME], answers });
    expect(outcome).toMatchObject({ statusCode: null, error: expect.stringContaining('ECONNREFUSED') as string });
    expect(asked).toEqual([NAME]);
    expect(receiver.calls).toEqual([]);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '::1'],
    ['this host', '0.0.0.0'],
    ['a private network', '10.0.0.1'],
    ['metadata of a cloud', '169.254.169.254'],
    ['metadata of a cloud', '100.100.100.200'],
    ['metadata of a cloud', 'fd00:ec2::254'],
    ['a link', 'fe80::1%lo'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped metadata', '::ffff:a9fe:a9fe'],
    ['translated loopback', '64:ff9b::7f00:1'],
  ])('does not go to a name that stands for %s: %s', async (_, address) => {
    const { statusCode, error } = await send(`http://${NAME}:${port}/`, { answers: [address] });
    expect([statusCode, error]).toEqual([
      null,
      expect.stringMatching(/^hooks\.invalid is not a host .*WEBHOOK_ALLOWED/),
    ]);
    expect(error).not.toContain(address);
    expect(receiver.calls).toEqual([]);
  });

  it.each([
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '[::ffff:127.0.0.1]',
    `${NAME}@127.0.0.1`,
  ])('does not go to this machine as %s', async (host) => {
    const outcome = await send(`http://${host}:${port}/`, { allowed: [NAME, '127.0.0.1:1'] });
    expect(outcome).toMatchObject({
      statusCode: null,
      error: expect.stringContaining('WEBHOOK_ALLOWED_HOSTS') as string,
    });
    expect(receiver.calls).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('follows no %i, not even to where it may go', async (status) => {
    receiver.answer = (_request, response) =>
      response.writeHead(status, { location: `${receiver.origin}/there` }).end();
    const outcome = await send(`${receiver.origin}/here`, { allowed: [receiver.host] });
    expect(outcome).toMatchObject({
      statusCode: status,
      error: expect.stringContaining('redirects are not followed') as string,
    });
    expect(receiver.calls).toHaveLength(1);
  });

  it('does not wait for a name that nobody knows', async () => {
    const settings = { webhookAllowedHosts: [], webhookSecret: Buffer.alloc(32, 1), webhookTimeoutSeconds: 0.2 };
    const sender = new WebhookSender(settings, () => new Promise<never>(() => undefined));
    const delivery = { id: 'msg_1', url: `http://${NAME}/`, body: '{}' };
    const outcome = await sender.send(delivery, new AbortController().signal);
    expect(outcome).toMatchObject({ statusCode: null, error: 'The receiver did not answer within 0.2 s.' });
  });
});
