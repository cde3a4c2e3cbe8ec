import { codecName } from './codec-name';

const header = (box: string, hex: string): Buffer =>
  Buffer.concat([Buffer.from(`....stsd....${box}`, 'latin1'), Buffer.from(hex, 'hex')]);

describe('codecName', () => {
  it.each([
    ['avcC', '01640028ffe1', 'avc1.640028'],
    ['avcC', '0142c01effe1', 'avc1.42C01E'],
    // Main, compatible with Main and Main 10, level 3.1, progressive and frame-only.
    ['hvcC', '0101600000009000000000005df000fc', 'hvc1.1.6.L93.90'],
    // High tier; constraints without zeros at the end.
    ['hvcC', '01222000000090a0b000000096f000fc', 'hvc1.2.4.H150.90.A0.B0'],
    ['hvcC', '010160000000000000000000 5d f000fc'.replaceAll(' ', ''), 'hvc1.1.6.L93'],
  ])('reads %s %s', (box, hex, name) => {
    expect(codecName(header(box, hex))).toBe(name);
  });

  it('knows no other', () => {
    expect(() => codecName(header('vpcC', '01'))).toThrow(RangeError);
  });
});
