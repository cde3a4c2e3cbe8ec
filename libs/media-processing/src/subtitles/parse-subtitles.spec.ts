import * as fc from 'fast-check';
import { Fault } from '@app/contracts';
import { decodeText } from './decode-text';
import { parseSubtitles } from './parse-subtitles';
import type { Cue } from './subtitles';

const SRT = '1\r\n00:00:01,000 --> 00:00:02,500\r\nHello\r\nthere\r\n\r\n2\r\n0:01:00,5 --> 00:01:01.000\r\n12\r\n';
const textsOf = (cues: readonly Cue[]): string[] => cues.map(({ parts }) => parts.map(({ text }) => text).join(''));
const firstPart = (text: string): unknown => parseSubtitles(text).cues[0]?.parts[0];
const srtOf = (text: string): string => `1\n00:00:00,000 --> 00:00:01,000\n${text}\n`;
const vttOf = (text: string, settings = ''): string => `WEBVTT\n\n00:00.000 --> 00:01.000 ${settings}\n${text}\n`;

const assOf = (text: string): string =>
  `[Script Info]\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:00.00,0:00:01.00,${text}\n`;

describe('parseSubtitles', () => {
  it('reads SRT, whatever ends its lines', () => {
    const { cues } = parseSubtitles(SRT);
    expect(cues.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [1000, 2500],
      [60_500, 61_000],
    ]);
    expect(textsOf(cues)).toEqual(['Hello\nthere', '12']);
    expect(parseSubtitles(SRT.replace(/\r\n/g, '\r'))).toEqual(parseSubtitles(SRT));
  });

  it.each([`' " : \\N \\h % %{pts} {\\b1} {x} [y] <3 a < b > c &amp; <hello>`, '{\\anx}', '{\\an12}'])(
    'leaves %j in SRT as it was typed',
    (text) => {
      expect(textsOf(parseSubtitles(srtOf(text)).cues)).toEqual([text]);
    },
  );

  it('reads the tags of SRT', () => {
    expect(parseSubtitles(srtOf('{\\an8}a<b>b<i>c</b>d<font color="red">e</font>')).cues[0]?.parts).toEqual([
      { text: 'a', tags: '\\an8' },
      { text: 'b', tags: '', bold: true },
      { text: 'c', tags: '', bold: true, italic: true },
      { text: 'd', tags: '' },
      { text: 'e', tags: '\\c&H0000FF&' },
    ]);
  });

  it('reads WebVTT, without notes, styles, names and voices', () => {
    const text = [
      'WEBVTT - a title',
      '',
      'NOTE',
      'nothing of this',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'name',
      '00:01.000 --> 00:02.000',
      '<v Fred>Hi &lt;b&gt; &#33;<00:01.500> <c.yellow.bg_blue>you</c>',
      'two',
    ].join('\n');
    const { cues } = parseSubtitles(text);
    expect(textsOf(cues)).toEqual(['Hi <b> ! you\ntwo']);
    expect(cues[0]?.parts[2]).toEqual({ text: 'you', tags: '\\c&H00FFFF&' });
  });

  it.each([
    [
      'line:0 position:10% size:50% align:start',
      { line: { value: 0, unit: 'lines', align: 'start' }, position: 10, size: 50, align: 'left' },
    ],
    [
      'line:85.5%,end',
      { line: { value: 85.5, unit: 'percent', align: 'end' }, position: null, size: 100, align: 'center' },
    ],
    ['region:x line:200%', null],
    ['', null],
  ])('keeps the settings %j', (settings, placement) => {
    expect(parseSubtitles(vttOf('a', settings)).cues[0]?.placement).toEqual(placement);
  });

  it.each<[string, string]>([
    ['', 'The file has no subtitles'],
    ['WEBVTT\n', 'The file has no subtitles'],
    ['<html>', 'Line 1 of the subtitles is neither the number of a cue nor its times'],
    ['1\n00:00:01,000 --> 00:00:xx\na', 'Line 2 of the subtitles is no pair of times'],
    ['1\n00:00:61,000 --> 00:01:02,000\na', 'Line 2 of the subtitles is no pair of times'],
    ['1\n00:00:02,000 --> 00:00:01,000\na', 'Line 2 of the subtitles has a cue that ends before it begins'],
    ['WEBVTTX\n', 'Line 1 of the subtitles is not WEBVTT'],
    [vttOf('a', 'vertical:rl'), 'Line 3 of the subtitles asks for vertical text'],
    ['[Script Info]\n[Events]\nDialogue: 0', 'Line 3 of the subtitles stands before the Format line'],
    ['[Script Info]\n[V4 Styles]', 'Line 2 of the subtitles begins styles of SubStation Alpha 4'],
    ['[Script Info]\nPlayResX: 0', 'PlayResX that is no whole number'],
    [srtOf('x'.repeat(5001)), 'Cue 1 of the subtitles is longer than 5000 characters'],
    [srtOf('x').repeat(101), 'show more than 100 cues at once, at 0 s'],
  ])('refuses %j', (text, message) => {
    expect(() => parseSubtitles(text)).toThrow(expect.objectContaining({ code: 'INVALID_MEDIA' }) as Error);
    expect(() => parseSubtitles(text)).toThrow(message);
  });

  it('reads any text, or refuses it as the file of a user', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('WEBVTT', '[Script Info]', '[V4+ Styles]', '[Events]', '00:00:01.000 --> 00:00:02.000 line:5'),
      fc.constantFrom(
        'Format: Start, End, Style, Text',
        'Dialogue: 0:00:01.00,0:00:02.00,Default,{\\t(\\fs9}a',
        '',
        '1',
      ),
      fc.constantFrom('<b><i', '</c>', '&#x110000;', '{\\an8}', '<font color=>', 'PlayResX: 1'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        try {
          expect(parseSubtitles(lines.join('\n')).cues.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect((error as Fault).code).toBe('INVALID_MEDIA');
        }
      }),
    );
  });

  it.each([
    ['a tag that never ends', srtOf(`<${'a'.repeat(1_000_000)}`)],
    ['tags that close nothing', srtOf(`${'<b>'.repeat(300_000)}x${'</u>'.repeat(300_000)}`)],
    ['braces that are never closed', assOf('{'.repeat(1_000_000))],
    ['a text of ten million letters', assOf('a'.repeat(10_000_000))],
  ])('is through %s in no time', (_, text) => {
    const outcome = (): unknown => {
      try {
        return parseSubtitles(text).cues;
      } catch (error) {
        return error;
      }
    };
    // By expressions that look at everything again for every letter it takes minutes.
    const startedAt = performance.now();
    const found = outcome();
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(found).toEqual(
      Array.isArray(found) ? [expect.anything()] : expect.objectContaining({ code: 'INVALID_MEDIA' }),
    );
  });

  it('knows no names but its own', () => {
    const plain = [{ text: 'a', tags: '' }];
    expect(parseSubtitles(srtOf('<font color=constructor>a</font>')).cues[0]?.parts).toEqual(plain);
    expect(parseSubtitles(vttOf('<c.constructor.__proto__>a</c>')).cues[0]?.parts).toEqual(plain);
    expect(firstPart(vttOf('&constructor;'))).toEqual({ text: '&constructor;', tags: '' });
    expect(parseSubtitles(vttOf('a', 'align:constructor')).cues[0]?.placement).toBeNull();
  });

  it('takes italics of WebVTT for what they are', () => {
    expect(firstPart(vttOf('<i>a</i>'))).toEqual({ text: 'a', tags: '', italic: true });
  });
});

describe('decodeText', () => {
  const text = 'Ünï → 字';

  it.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16LE', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
    ['Windows-1252', Buffer.from([0xdc, 0x80, 0xe9]), 'Ü€é'],
  ])('reads %s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });

  it('refuses what is no text', () => {
    expect(() => decodeText(Buffer.from([0, 1, 2]))).toThrow('The file is not text');
  });
});
