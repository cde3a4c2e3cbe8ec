import { ProgressParser } from './ffmpeg-progress';

function parse(block: string): unknown[] {
  const parser = new ProgressParser();
  return block
    .trim()
    .split('\n')
    .map((line) => parser.push(line))
    .filter((progress) => progress !== null);
}

// Captured from ffmpeg 5.1.9.
const VIDEO_BLOCK = `
frame=90
fps=0.00
stream_0_0_q=-1.0
bitrate= 803.5kbits/s
total_size=303177
out_time_us=3018594
out_time_ms=3018594
out_time=00:00:03.018594
dup_frames=0
drop_frames=0
speed=40.5x
progress=end
`;

const AUDIO_BLOCK = `
bitrate=N/A
total_size=44
out_time_us=0
out_time_ms=0
out_time=00:00:00.000000
dup_frames=0
drop_frames=0
speed=   0x
progress=continue
`;

describe('ProgressParser', () => {
  it('reads the block of a run with video', () => {
    expect(parse(VIDEO_BLOCK)).toEqual([{ frame: 90, outTimeUs: 3_018_594, speed: 40.5 }]);
  });

  it('reads the block of a run with sound only, which has no frames', () => {
    expect(parse(AUDIO_BLOCK)).toEqual([{ frame: null, outTimeUs: 0, speed: 0 }]);
  });

  it('carries nothing over from one block to the next', () => {
    expect(parse(`${VIDEO_BLOCK.trim()}\nprogress=continue`).at(-1)).toEqual({
      frame: null,
      outTimeUs: null,
      speed: null,
    });
  });

  it.each(['N/A', '-9223372036854775807', ''])('does not know the time when ffmpeg says %j', (outTime) => {
    expect(parse(`out_time_us=${outTime}\nprogress=continue`)).toEqual([{ frame: null, outTimeUs: null, speed: null }]);
  });

  it('ignores lines that are not part of a block', () => {
    expect(parse('something else\nframe=1\nprogress=continue')).toEqual([{ frame: 1, outTimeUs: null, speed: null }]);
  });
});
