import { InvalidSettings, parseSettings } from './parse-settings';

const needed = {
  DATABASE_URL: 'postgres://127.0.0.1/reelwright',
  REDIS_URL: 'redis://127.0.0.1',
  URL_SIGNING_SECRET: '0123456789abcdef',
};

describe('parseSettings', () => {
  it('fills in the defaults', () => {
    expect(parseSettings(needed)).toMatchObject({ port: 8000, host: '127.0.0.1', mediaFetchAllowedHosts: [] });
  });

  it('treats an empty variable as not given', () => {
    expect(parseSettings({ ...needed, PORT: '' }).port).toBe(8000);
  });

  it('lists every problem at once', () => {
    const parse = (): unknown =>
      parseSettings({ ...needed, DATABASE_URL: 'mysql://x', PORT: '80.5', LOG_LEVEL: 'loud' });
    expect(parse).toThrow(InvalidSettings);
    expect(parse).toThrow(/PORT must be a whole number from 0 to 65535/);
    expect(parse).toThrow(/DATABASE_URL must be a URL that begins with postgres:\/\//);
    expect(parse).toThrow(/LOG_LEVEL must be one of fatal, error/);
  });

  it('names what is missing and what it is for', () => {
    expect(() => parseSettings({})).toThrow(/REDIS_URL is missing\. Redis connection URL\./);
  });

  it.each([
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 24],
    ['a text of twenty-four bytes', 27],
  ])('takes %s for a key of %i bytes', (text, bytes) => {
    expect(parseSettings({ ...needed, WEBHOOK_SECRET: text }).webhookSecret).toHaveLength(bytes);
  });

  it.each(['whsec_', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZI', 'whsec_not*base64*MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'short'])(
    'refuses %s as a key',
    (text) => {
      expect(() => parseSettings({ ...needed, WEBHOOK_SECRET: text })).toThrow(/WEBHOOK_SECRET must be whsec_ and/);
    },
  );

  it('splits lists and drops empty entries', () => {
    const settings = parseSettings({ ...needed, MEDIA_FETCH_ALLOWED_HOSTS: ' localhost:9000, ,media.internal' });
    expect(settings.mediaFetchAllowedHosts).toEqual(['localhost:9000', 'media.internal']);
  });
});
