import { BODY, startApi } from './start-api';

const FORWARDED = {
  'Content-Type': 'application/json',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'video.example.com',
};

/** The beginning of the link to a new composition, as a client behind a proxy is told. */
async function linkedOrigin(settings: Parameters<typeof startApi>[0]): Promise<{ told: string; reached: string }> {
  const api = await startApi(settings);
  try {
    const response = await fetch(`${api.origin}/api/v1/compositions`, {
      method: 'POST',
      headers: FORWARDED,
      body: JSON.stringify(BODY),
    });
    const [told = ''] = (response.headers.get('location') ?? '').split('/api/v1/');
    return { told, reached: api.origin };
  } finally {
    await api.stop();
  }
}

describe('links in answers', () => {
  it('lead to where the request came to, whatever a client claims', async () => {
    const { told, reached } = await linkedOrigin({ trustedProxyHops: 0 });
    expect(told).toBe(reached);
  });

  it('lead to the proxy that may be believed', async () => {
    const { told } = await linkedOrigin({ trustedProxyHops: 1 });
    expect(told).toBe('https://video.example.com');
  });

  it('lead to the address that is configured', async () => {
    const { told } = await linkedOrigin({ publicUrl: 'https://example.com/video/', trustedProxyHops: 1 });
    expect(told).toBe('https://example.com/video');
  });
});
