import { extname } from 'node:path';
import { markedEncoding } from '@app/media-processing';
import type { AssetKind } from '../asset-kind';

const CUBE = /^\s*(?:LUT_[13]D_SIZE|LUT_3D_INPUT_RANGE|DOMAIN_(?:MIN|MAX)|TITLE\s+")/m;
const WEBVTT = /^WEBVTT(?:[ \t\r\n]|$)/;
const ASS = /^\s*\[Script Info\]/i;
const SRT = /^\s*\d+[ \t]*\r?\n\s*\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]+-->/;

const BY_EXTENSION: Readonly<Record<string, AssetKind>> = {
  '.cube': 'lut',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.ass': 'subtitles',
  '.ssa': 'subtitles',
};

/** What a text is meant as, by how it begins, or else by its name; null for bytes that are no text, or no such text. */
export function textKind(head: Buffer, filename: string): AssetKind | null {
  const text = new TextDecoder(markedEncoding(head)).decode(head);
  if (text.includes('\0')) return null;
  if (CUBE.test(text)) return 'lut';
  if (WEBVTT.test(text) || ASS.test(text) || SRT.test(text)) return 'subtitles';
  return BY_EXTENSION[extname(filename).toLowerCase()] ?? null;
}
