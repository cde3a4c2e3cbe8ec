import { textKind } from './text-kind';

describe('textKind', () => {
  it.each(['utf-16le', 'utf-16be'] as const)('reads %s that says so', (encoding) => {
    const bytes = Buffer.from('\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nHi', 'utf16le');
    expect(textKind(encoding === 'utf-16le' ? bytes : bytes.swap16(), 'x')).toBe('subtitles');
  });

  it.each([
    ['# made by hand\r\nTITLE "Look"\r\nLUT_3D_SIZE 33\r\n', 'x', 'lut'],
    ['\uFEFFLUT_1D_SIZE 2\n', 'x', 'lut'],
    ['WEBVTT\n\n00:00.000 --> 00:01.000\nHi', 'x', 'subtitles'],
    ['\uFEFFWEBVTT - with a title\n', 'x', 'subtitles'],
    ['[Script Info]\nTitle: x', 'x', 'subtitles'],
    ['\n1\r\n00:00:01,000 --> 00:00:02,000\r\nHi', 'x', 'subtitles'],
    ['# nothing yet', 'look.CUBE', 'lut'],
    ['', 'a.srt', 'subtitles'],
    ['Hello', 'a.txt', null],
    ['<!doctype html>', 'a.mp4', null],
    ['WEBVTTX', 'a', null],
    ['The TITLE "Look" of a film', 'a', null],
    ['LUT_3D_SIZE 2\n\0', 'a.cube', null],
  ])('%j, called %s, is meant as %s', (head, filename, kind) => {
    expect(textKind(Buffer.from(head), filename)).toBe(kind);
  });
});
