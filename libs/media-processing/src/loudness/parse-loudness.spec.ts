import { parseLoudness } from './parse-loudness';

const summary = (integrated: string): string[] => [
  '[Parsed_ebur128_0 @ 0x563fe9a436c0] [info] Summary:',
  '  Integrated loudness:',
  `    I:         ${integrated} LUFS`,
  '    Threshold: -25.9 LUFS',
  '  Loudness range:',
  '    LRA:         0.0 LU',
  '    Threshold: -35.9 LUFS',
  '    LRA low:   -15.9 LUFS',
];

describe('parseLoudness', () => {
  it('reads the summary', () => {
    expect(parseLoudness(summary('-15.9'))).toBe(-15.9);
  });

  it('goes by the last one', () => {
    expect(parseLoudness([...summary('-70.0'), '[info] bench: maxrss=54968kB', ...summary('2.1')])).toBe(2.1);
  });

  it('finds nothing where there is nothing', () => {
    expect(parseLoudness(['[info] video:0kB audio:1500kB'])).toBeNull();
    expect(parseLoudness(summary('nan'))).toBeNull();
  });
});
