import { parseSettings } from './parse-settings';

const NEEDED = {
  DATABASE_URL: 'postgres://127.0.0.1/app',
  REDIS_URL: 'redis://127.0.0.1',
  URL_SIGNING_SECRET: 'only-for-tests-0123456789',
};

describe('the settings of the storage', () => {
  it.each([
    [{ STORAGE_DRIVER: 's3' }, 'S3_BUCKET is missing'],
    [{ AWS_ACCESS_KEY_ID: 'key' }, 'must be given together'],
    [{ AWS_SECRET_ACCESS_KEY: 'secret' }, 'must be given together'],
    [{ S3_KEY_PREFIX: 'video' }, 'S3_KEY_PREFIX must be'],
    [{ S3_KEY_PREFIX: '../' }, 'S3_KEY_PREFIX must be'],
  ])('%j is refused', (environment, problem) => {
    expect(() => parseSettings({ ...NEEDED, ...environment })).toThrow(problem);
  });

  it('may leave the keys of a bucket to the machine', () => {
    const settings = parseSettings({ ...NEEDED, STORAGE_DRIVER: 's3', S3_BUCKET: 'b', S3_KEY_PREFIX: 'video/' });
    expect(settings).toMatchObject({ storageDriver: 's3', s3KeyPrefix: 'video/', awsAccessKeyId: null });
  });
});
