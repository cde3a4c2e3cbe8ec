import fc from 'fast-check';
import { contentDisposition } from './content-disposition';

describe('contentDisposition', () => {
  it.each([
    ['holiday.mp4', 'attachment; filename="holiday.mp4"'],
    ["Dad's (2).mp4", `attachment; filename="Dad's (2).mp4"`],
    ['été.mp4', `attachment; filename="_t_.mp4"; filename*=UTF-8''%C3%A9t%C3%A9.mp4`],
    ['👍.mp4', `attachment; filename="_.mp4"; filename*=UTF-8''%F0%9F%91%8D.mp4`],
    ["é's (2)*.mp4", `attachment; filename="_'s (2)*.mp4"; filename*=UTF-8''%C3%A9%27s%20%282%29%2A.mp4`],
    ['a"b\\c.mp4', `attachment; filename="a_b_c.mp4"; filename*=UTF-8''a%22b%5Cc.mp4`],
    ['100%41.mp4', `attachment; filename="100_41.mp4"; filename*=UTF-8''100%2541.mp4`],
    ['a\r\nb.mp4', `attachment; filename="a__b.mp4"; filename*=UTF-8''a%0D%0Ab.mp4`],
    ['\ud83d.mp4', `attachment; filename="_.mp4"; filename*=UTF-8''%EF%BF%BD.mp4`],
  ])('%j gives %s', (filename, header) => {
    expect(contentDisposition(filename)).toBe(header);
  });

  it('is always a header that a client can take apart again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (filename) => {
        const header = contentDisposition(filename);
        const match =
          /^attachment; filename="([\x20-\x7e]*)"(?:; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*))?$/.exec(header);
        expect(match).not.toBeNull();
        expect(match?.[2] === undefined ? match?.[1] : decodeURIComponent(match[2])).toBe(filename);
      }),
    );
  });
});
