import type { HostileRow } from '../hostile-row';

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
  ];
}
