import { parseFfmpegVersion } from './ffmpeg-version';

describe('parseFfmpegVersion', () => {
  it.each([
    ['ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026 the FFmpeg developers', '5.1.9-0+deb12u1'],
    ['ffprobe version n7.1 Copyright (c) 2007-2024 the FFmpeg developers', 'n7.1'],
    ['GNU bash, version 5.2.15(1)-release', null],
    ['', null],
  ])('%s', (line, version) => {
    expect(parseFfmpegVersion(line)).toBe(version);
  });
});
