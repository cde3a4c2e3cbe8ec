/** JPEG has one implicit matrix and range: https://www.w3.org/Graphics/JPEG/jfif3.pdf (BT.601, full). */
export const TO_JPEG_COLOURS =
  'scale=in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=pc:flags=accurate_rnd,format=yuvj420p';

/** Numbered JPEG files, at a quality without visible blocks. */
export function jpegArgs(firstNumber: number): string[][] {
  return [
    ['-map_metadata', '-1'],
    ['-c:v', 'mjpeg'],
    ['-q:v', '3'],
    ['-bitexact'],
    ['-f', 'image2'],
    ['-start_number', String(firstNumber)],
  ];
}
