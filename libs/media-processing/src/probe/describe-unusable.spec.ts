import { describeUnusable } from './describe-unusable';

const about = (head: string | Buffer, ...complaints: string[]): string =>
  describeUnusable({ head: Buffer.from(head as string), complaints });

const BINARY = Buffer.from([0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70]);

describe('describeUnusable', () => {
  it('says that a file is empty', () => {
    expect(about('')).toBe('The file is empty (0 bytes).');
  });

  it.each([
    '<!DOCTYPE html><html lang="en">',
    '\n\n  <html><head><title>Sign in</title>',
    '\uFEFF<!doctype HTML>',
    '<!-- cached --><html>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html xmlns="">',
  ])('recognises a web page: %j', (head) => {
    expect(about(head)).toContain('is a web page, not a video');
  });

  it.each([
    '#EXTM3U\n#EXT-X-VERSION:3\n',
    "ffconcat version 1.0\nfile 'a.mp4'\n",
    "file '/etc/passwd'\n",
    '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011">',
    'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n',
    '[playlist]\nFile1=http://example.com/a.mp3',
  ])('recognises a playlist: %j', (head) => {
    expect(about(head)).toContain('is a playlist');
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'SVG'],
    ['<?xml version="1.0"?>\n<svg width="10">', 'SVG'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'XML'],
    ['{"error":"not found"}', 'JSON'],
    ['[{"error":1}]', 'JSON'],
    ['[Script Info]\nScriptType: v4.00+', 'is text'],
    ['hello there', 'is text'],
    [';FFMETADATA1\ntitle=x', 'is text'],
    ['Zażółć gęślą jaźń', 'is text'],
  ])('says what text %j is', (head, word) => {
    expect(about(head)).toContain(word);
  });

  it('recognises text whose last character was cut', () => {
    const head = Buffer.from('čččč');
    expect(about(head.subarray(0, head.length - 1))).toContain('is text');
  });

  it('recognises uncompressed video, whose head is text', () => {
    expect(about('YUV4MPEG2 W320 H180 F30:1 Ip A1:1 C420jpeg\nFRAME\n')).toContain('uncompressed video (Y4M)');
  });

  it('recognises text in UTF-16', () => {
    expect(about(Buffer.from('\uFEFF<html>', 'utf16le'))).toContain('web page');
  });

  it('says that a recording was cut off', () => {
    expect(about(BINARY, '[mov @ 0x1] moov atom not found')).toContain('is incomplete');
  });

  it('knows the pictures of telephones', () => {
    const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
    expect(about(head, '[mov @ 0x1] moov atom not found')).toContain('HEIC');
  });

  it('says that a kind of file is not accepted', () => {
    expect(about(BINARY, "[libgme @ 0x1] Format not on whitelist 'mov'")).toContain('not accepted');
  });

  it('says no more than it knows of anything else', () => {
    expect(about(BINARY, 'Invalid data found when processing input')).toContain('is not readable media');
  });
});
