import { mediaInfo } from '../fixtures/inputs';
import { downmix } from './downmix';

describe('downmix', () => {
  it.each([
    [1, ['pan=stereo|c0=c0|c1=c0', 'aformat=sample_fmts=fltp:channel_layouts=stereo']],
    [2, ['aformat=sample_fmts=fltp:channel_layouts=stereo']],
    [6, ['aformat=sample_fmts=fltp:channel_layouts=stereo']],
    [8, ['aformat=sample_fmts=fltp:channel_layouts=stereo']],
    [9, ['pan=stereo|c0=c0|c1=c1', 'aformat=sample_fmts=fltp:channel_layouts=stereo']],
  ])('brings %i channels to stereo', (channels, filters) => {
    const { audio } = mediaInfo({ audio: { channels } });
    expect(audio && downmix(audio)).toEqual(filters);
  });
});
