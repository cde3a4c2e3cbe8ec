import { damagedInputs } from './damaged-inputs';

const users = (path: string, ...options: string[]): string[] => ['-format_whitelist', 'mov', ...options, '-i', path];
const NOT_DECODED = '[error] Error while decoding stream #1:0: Invalid data found when processing input';
// Captured from ffmpeg 5.1.9.
const CONCEALED = '[h264 @ 0x55b3cea5dfc0] [error] concealing 220 DC, 220 AC, 220 MV errors in P frame';

describe('damagedInputs', () => {
  it('names the file of the stream that could not be decoded', () => {
    const args = ['-copyts', ...users('a'), ...users('b'), '-i', 'title.png'];
    expect(damagedInputs(args, ['[info] Press [q]', NOT_DECODED, NOT_DECODED])).toEqual(['b']);
    expect(damagedInputs(args, ['[warning] a: corrupt decoded frame in stream 0'])).toEqual(['a']);
    expect(damagedInputs(args, ['[info] Press [q]'])).toEqual([]);
  });

  it('names the only file, where what was concealed does not say where', () => {
    expect(damagedInputs(['-i', 'title.png', ...users('a')], [CONCEALED])).toEqual(['a']);
    expect(damagedInputs([...users('a'), ...users('b')], [CONCEALED])).toEqual([]);
  });

  it('lets decoders complain that start in the midst of a stream', () => {
    const args = [...users('a'), ...users('b', '-ss', '10')];
    expect(damagedInputs(args, [NOT_DECODED])).toEqual([]);
    expect(damagedInputs(users('b', '-ss', '10'), [CONCEALED])).toEqual(['b']);
  });
});
