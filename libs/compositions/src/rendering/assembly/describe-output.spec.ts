import type { OutputFormat } from '../../spec';
import { describeOutput } from './describe-output';

const profile = { codec: 'h264', width: 854, height: 480, frameRate: { num: 25, den: 1 }, quality: 'low' } as const;

describe('describeOutput', () => {
  const picture = { width: 854, height: 480, frameRate: '25' };
  const sound = { width: null, height: null, frameRate: null };

  it.each<[OutputFormat, object]>([
    ['mp4', { ...picture, codec: 'h264' }],
    ['gif', { ...picture, codec: 'gif' }],
    ['mp3', { ...sound, codec: 'mp3' }],
    ['m4a', { ...sound, codec: 'aac' }],
  ])('says what %s holds', (format, content) => {
    expect(describeOutput({ profile, totalFrames: 50, format }, 'key', 1000)).toEqual({
      ...content,
      ...{ key: 'key', sizeBytes: 1000, durationSeconds: 2, bitRate: 4000 },
    });
  });
});
