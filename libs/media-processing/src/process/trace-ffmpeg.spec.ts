import { hashArgs } from './trace-ffmpeg';

const of = (...args: string[]): string => hashArgs({ args: [args] });

describe('hashArgs', () => {
  it('tells commands apart', () => {
    expect(of('-i', 'a.mp4')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('-i', 'a.mp4')).not.toBe(of('-i', 'b.mp4'));
    expect(of('-crf', '20')).not.toBe(of('-crf', '21'));
    expect(of('a', 'b')).not.toBe(of('ab'));
  });

  it('does not depend on where files lie, neither as an argument nor in a filter', () => {
    expect(of('-i', '/tmp/x1/source.mp4')).toBe(of('-i', '/var/lib/y2/source.mp4'));
    expect(of('subtitles=filename=/tmp/x/a.ass:fontsdir=/f/x')).toBe(of('subtitles=filename=/b/a.ass:fontsdir=/g/h/x'));
  });
});
