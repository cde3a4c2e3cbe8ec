import { parseS3Url } from './s3-url';

describe('parseS3Url', () => {
  it.each([
    ['s3://bucket/key.mp4', { bucket: 'bucket', key: 'key.mp4' }],
    ['s3://my.bucket-1/a/b c/d%20e?f#g.mp4', { bucket: 'my.bucket-1', key: 'a/b c/d%20e?f#g.mp4' }],
    ['s3://bucket/ä', { bucket: 'bucket', key: 'ä' }],
    [`s3://bucket/${'x'.repeat(1024)}`, { bucket: 'bucket', key: 'x'.repeat(1024) }],
    [`s3://bucket/${'ä'.repeat(513)}`, null],
    ['s3://bucket/', null],
    ['s3://bucket', null],
    ['s3:///key', null],
    ['s3://Bucket/key', null],
    ['s3://user:pass@bucket/key', null],
    ['s3://bu/key', null],
    ['s3://bucket/a\nb', null],
    ['S3://bucket/key', null],
    ['https://bucket/key', null],
  ])('%s', (text, location) => {
    expect(parseS3Url(text)).toEqual(location);
  });
});
