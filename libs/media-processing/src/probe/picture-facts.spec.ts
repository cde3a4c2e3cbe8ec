import { firstField } from './first-field';
import { isVariableRate } from './frame-rate';
import { hasAlpha } from './has-alpha';
import { hdrOf } from './hdr';

describe('firstField', () => {
  it.each([
    ['tt', 'top'],
    ['tb', 'top'],
    ['bb', 'bottom'],
    ['bt', 'bottom'],
    ['progressive', null],
    ['unknown', null],
    [undefined, null],
  ])('of %s is %s', (field_order, expected) => {
    expect(firstField(field_order === undefined ? {} : { field_order })).toBe(expected);
  });
});

describe('hdrOf', () => {
  it.each([
    ['arib-std-b67', 'hlg'],
    ['smpte2084', 'pq'],
    ['bt2020-10', null],
    ['bt709', null],
  ])('%s is %s', (color_transfer, expected) => {
    expect(hdrOf({ color_transfer })).toBe(expected);
  });
});

describe('hasAlpha', () => {
  it.each([
    ['yuva420p', true],
    ['yuva444p10le', true],
    ['rgba', true],
    ['gbrap12le', true],
    ['pal8', true],
    ['yuv420p', false],
    ['rgb24', false],
    ['0rgb', false],
    ['gray', false],
  ])('of %s is %s', (pix_fmt, expected) => {
    expect(hasAlpha({ pix_fmt })).toBe(expected);
  });

  it('is told by a tag where the pixels are a stream of their own', () => {
    expect(hasAlpha({ pix_fmt: 'yuv420p', tags: { alpha_mode: '1' } })).toBe(true);
    expect(hasAlpha({ pix_fmt: 'yuv420p', tags: { ALPHA_MODE: '1' } })).toBe(true);
    expect(hasAlpha({ pix_fmt: 'yuv420p', tags: { alpha_mode: '0' } })).toBe(false);
  });
});

describe('isVariableRate', () => {
  it.each([
    ['285/29', '30/1', true],
    ['30000/1001', '30000/1001', false],
    ['2997/100', '30/1', false],
    ['60/1', '30/1', false],
    ['25/1', '50/1', false],
    ['24/1', '90000/1', false],
    ['0/0', '30/1', false],
  ])('an average of %s on a base of %s: %s', (avg_frame_rate, r_frame_rate, expected) => {
    expect(isVariableRate({ index: 0, avg_frame_rate, r_frame_rate })).toBe(expected);
  });
});
