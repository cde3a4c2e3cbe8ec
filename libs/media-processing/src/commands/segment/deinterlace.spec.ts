import { deinterlace } from './deinterlace';

const PAL = { num: 25, den: 1 };

describe('deinterlace', () => {
  it('leaves a progressive picture alone', () => {
    expect(deinterlace({ firstField: null, frameRate: PAL }, PAL)).toEqual([]);
  });

  it.each([
    ['top', 25, 'bwdif=mode=send_frame:parity=tff:deint=all'],
    ['bottom', 30, 'bwdif=mode=send_frame:parity=bff:deint=all'],
    ['top', 50, 'bwdif=mode=send_field:parity=tff:deint=all'],
    ['top', 60, 'bwdif=mode=send_field:parity=tff:deint=all'],
  ] as const)('makes frames of fields, %s first, for %i fps', (firstField, fps, filter) => {
    expect(deinterlace({ firstField, frameRate: PAL }, { num: fps, den: 1 })).toEqual([filter]);
  });
});
