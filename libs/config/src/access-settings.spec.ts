import { parseSettings } from './parse-settings';

const NEEDED = {
  DATABASE_URL: 'postgres://127.0.0.1/app',
  REDIS_URL: 'redis://127.0.0.1',
  URL_SIGNING_SECRET: 'only-for-tests-0123456789',
};
const TOKENS = {
  JWT_ISSUER: 'https://id.example.com',
  JWT_JWKS_URL: 'https://id.example.com/jwks',
  JWT_AUDIENCE: 'video',
};

describe('the settings of tokens', () => {
  it('are all there, or none', () => {
    expect(() => parseSettings({ ...NEEDED, ...TOKENS })).not.toThrow();
    expect(() => parseSettings(NEEDED)).not.toThrow();
  });

  it.each(Object.keys(TOKENS))('are refused without %s, beside all else that is wrong', (name) => {
    const parse = (): unknown => parseSettings({ ...NEEDED, ...TOKENS, [name]: '', PORT: 'x', STORAGE_DRIVER: 's3' });
    expect(parse).toThrow('JWT_ISSUER, JWT_JWKS_URL and JWT_AUDIENCE must be given together, or none of them.');
    expect(parse).toThrow('PORT must be');
    expect(parse).toThrow('S3_BUCKET is missing');
  });
});

describe('the settings of private hosts', () => {
  it.each(['MEDIA_FETCH_ALLOWED_HOSTS', 'WEBHOOK_ALLOWED_HOSTS'])('%s are hosts, with a port or without', (name) => {
    expect(() => parseSettings({ ...NEEDED, [name]: 'minio:9000, 10.0.0.7,[::1]:80' })).not.toThrow();
    expect(() => parseSettings({ ...NEEDED, [name]: 'minio:9000,http://media' })).toThrow(
      `${name} must be a comma-separated list of host or host:port.`,
    );
  });
});
