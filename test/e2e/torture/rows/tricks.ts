import type { HostileRow } from '../hostile-row';
import { card } from '../test-card';
import { h264 } from './encode';

const PLAYLIST = 'is a playlist';

/** Files that would have others opened. `bait` is an address on the server that the test watches. */
export function tricks(bait: string): readonly HostileRow[] {
  const at = { extension: 'mp4' } as const;
  return [
    {
      name: '17: m3u8',
      ...at,
      make: `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${bait}\n#EXT-X-ENDLIST\n`,
      says: PLAYLIST,
    },
    { name: '17: m3u8 by its name', extension: 'm3u8', make: `\uFEFF#EXTM3U\n#EXTINF:1,\n${bait}\n`, says: PLAYLIST },
    { name: '17: m3u8 with a file', ...at, make: '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n', says: PLAYLIST },
    {
      name: '17: m3u8 with a part of a file',
      ...at,
      make: '#EXTM3U\n#EXTINF:1,\nsubfile,,start,0,end,64,,:/etc/passwd\n',
      says: PLAYLIST,
    },
    {
      name: '17: m3u8 with joined files',
      ...at,
      make: '#EXTM3U\n#EXTINF:1,\nconcat:/etc/passwd|/etc/hosts\n',
      says: PLAYLIST,
    },
    { name: '17: concat', extension: 'ffconcat', make: `ffconcat version 1.0\nfile '${bait}'\n`, says: PLAYLIST },
    { name: '17: concat without a head', ...at, make: "file '/etc/passwd'\n", says: PLAYLIST },
    { name: '17: ffmetadata', ...at, make: ';FFMETADATA1\ntitle=x\n', says: 'is text' },
    {
      name: '17: DASH',
      extension: 'mpd',
      make: `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>${bait}</BaseURL></MPD>`,
      says: PLAYLIST,
    },
    {
      name: '17: SDP',
      extension: 'sdp',
      make: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=video 9 RTP/AVP 96\r\n',
      says: PLAYLIST,
    },
    {
      name: '17: SVG',
      extension: 'svg',
      make: `<svg xmlns="http://www.w3.org/2000/svg"><image href="${bait}"/></svg>`,
      says: 'SVG',
    },
    {
      name: '17: SVG by another name',
      extension: 'png',
      make: `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="${bait}"/></svg>`,
      says: 'SVG',
    },
    ...[bait, 'file:///etc/passwd'].map((address) => ({
      name: `17: an index for the data in ${address === bait ? 'a file elsewhere' : 'a file of ours'}`,
      ...{ ...at, make: [...card(), ...h264()], change: referTo(address), says: 'refers to another file' },
    })),
  ];
}

/** The boxes around a reference to data, from the inside: ISO/IEC 14496-12, 8.7. */
const AROUND_A_REFERENCE = ['dref', 'dinf', 'minf', 'mdia', 'trak', 'moov'];
const SELF_CONTAINED = Buffer.from('0000000c75726c2000000001', 'hex');

/** Has the first track of an MP4 file, whose index is at its end, say that its data are at an address. */
function referTo(address: string): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const at = bytes.indexOf(SELF_CONTAINED);
    const reference = Buffer.concat([Buffer.from('0000000075726c2000000000', 'hex'), Buffer.from(`${address}\0`)]);
    reference.writeUInt32BE(reference.length);
    const changed = Buffer.concat([bytes.subarray(0, at), reference, bytes.subarray(at + SELF_CONTAINED.length)]);
    for (const type of AROUND_A_REFERENCE) {
      const size = changed.lastIndexOf(type, at) - 4;
      changed.writeUInt32BE(changed.readUInt32BE(size) + reference.length - SELF_CONTAINED.length, size);
    }
    return changed;
  };
}
