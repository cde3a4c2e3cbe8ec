const BT709 = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];

/** Output arguments: H.264 in BT.709, after filters, in a pixel format and range. */
export function h264({ filters = '', format = 'yuv420p', range = 'tv' } = {}): string[] {
  return [...asBt709({ filters, format, range }), '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '12'];
}

/** The same for any codec. */
export function asBt709({ filters = '', format = 'yuv420p', range = 'tv' } = {}): string[] {
  const conversion = `scale=out_color_matrix=bt709:out_range=${range},format=${format}`;
  return ['-vf', filters === '' ? conversion : `${filters},${conversion}`, ...BT709, '-color_range', range];
}

/** Writes numbers of 32 bits into a box of an MP4 file, so many bytes after its name; the first such box. */
export function patchBox(name: string, offset: number, values: readonly number[]): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const patched = Buffer.from(bytes);
    const at = patched.indexOf(name, 0, 'latin1');
    values.forEach((value, index) => patched.writeInt32BE(value, at + offset + index * 4));
    return patched;
  };
}

const ONE = 0x10000;

/** Sets the display matrix of the first track, a, b, u, c, d, v, in units of one. */
export function turn(...matrix: readonly number[]): (bytes: Buffer) => Buffer {
  return patchBox(
    'tkhd',
    44,
    matrix.map((value) => value * ONE),
  );
}

/** Overwrites a part of a file, from and to shares of its length, with what looks like noise. */
export function scribble(from: number, to: number): (bytes: Buffer) => Buffer {
  return (bytes) =>
    Buffer.from(
      bytes.map((byte, at) => (at >= bytes.length * from && at < bytes.length * to ? (at * 7919) & 255 : byte)),
    );
}
