import * as fc from 'fast-check';

export type Header = readonly [name: string, value: string];

export const ODD_TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'application/json;charset="utf-8";q=1',
  'application/jsonp',
  'application/merge-patch+json',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/x-www-form-urlencoded',
  'x'.repeat(2000),
  '/',
  '',
] as const;

const ODD: readonly (readonly Header[])[] = [
  [['X-Request-Id', 'mine-1']],
  [
    ['X-Request-Id', 'not allowed'],
    ['X-Request-Id', 'x'.repeat(200)],
  ],
  [['X-API-Key', '']],
  [['X-API-Key', 'nonsense']],
  [['X-API-Key', 'x'.repeat(6000)]],
  [['X-API-Key', '\u00ff\u0080']],
  [
    ['X-API-Key', 'a'],
    ['X-API-Key', 'b'],
  ],
  [['Authorization', 'Bearer a.b.c']],
  [['Authorization', 'Basic Og==']],
  [['Cookie', 'a=b; __proto__=c']],
  [['Idempotency-Key', '']],
  [['Idempotency-Key', 'x'.repeat(256)]],
  [['Idempotency-Key', 'again']],
  [['Idempotency-Key', '\u00ff']],
  [['If-None-Match', '*']],
  [['If-None-Match', `"${'x'.repeat(3000)}`]],
  [['If-Match', '"a"']],
  [['If-Modified-Since', 'yesterday']],
  [['Range', 'bytes=9-1']],
  [['Range', 'bytes=-99999999999999999999']],
  [['Range', `bytes=${'0-1,'.repeat(500)}`]],
  [['Last-Event-ID', 'NaN']],
  [['Last-Event-ID', '99999999999999999999']],
  [['Accept', 'image/png']],
  [['Accept', 'text/event-stream']],
  [['Accept-Encoding', 'br;q=x,*;q=0']],
  [['Expect', 'the unexpected']],
  [['Expect', '100-continue']],
  [
    ['Upgrade', 'h2c'],
    ['Connection', 'Upgrade, HTTP2-Settings'],
  ],
  [
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade'],
  ],
  [
    ['X-Forwarded-For', '"\u00ff", 1.2.3.4, ::1'],
    ['X-Forwarded-Host', 'evil.invalid'],
    ['X-Forwarded-Proto', 'gopher'],
  ],
  [['X-HTTP-Method-Override', 'DELETE']],
  [
    ['Origin', 'null'],
    ['Access-Control-Request-Method', 'PATCH'],
  ],
  [['Trailer', 'X-API-Key']],
  [['X-Long', 'x'.repeat(20_000)]],
  [['Bad Name', 'a']],
  [['X-Null', 'a\u0000b']],
];

/** Headers that a request has besides what belongs to it. */
export const oddHeaders: fc.Arbitrary<readonly Header[]> = fc.constantFrom(...ODD);

export const oddHosts = fc.constantFrom('', 'a b', 'evil.invalid:99999', 'x'.repeat(300), '[::1', '\u00e4', '@', '%00');
