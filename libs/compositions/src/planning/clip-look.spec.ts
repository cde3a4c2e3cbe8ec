import { lookOfClip } from '../timeline/look-of-clip';
import { clipLook } from './clip-look';

const FRAME = { width: 1920, height: 1080 };
const LUT_URL = 'https://media.example/look.cube';
const look = lookOfClip(
  {
    video_url: 'https://media.example/a.mp4',
    start_time: 0,
    end_time: 1,
    filters: [{ type: 'sepia' }, { type: 'lut', url: LUT_URL, intensity: 0.5 }],
  },
  'clips.3',
);

describe('clipLook', () => {
  it('puts the LUT that was read in the place of its address', () => {
    expect(look.filters[1]).toEqual({ type: 'lut', field: 'clips.3.filters.1', url: LUT_URL, intensity: 0.5 });
    const luts = new Map([['clips.3.filters.1', 'abc']]);
    expect(clipLook(look, FRAME, { luts }).filters).toEqual([{ type: 'sepia' }, { type: 'lut', lutId: 'abc' }]);
  });

  it('takes a LUT that was not read for a bug', () => {
    expect(() => clipLook(look, FRAME, {})).toThrow('clips.3.filters.1 was not read');
  });
});
