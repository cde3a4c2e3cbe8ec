/** JPEG knows one matrix and one range, and does not say so: https://www.w3.org/Graphics/JPEG/jfif3.pdf (BT.601, full). */
export const TO_JPEG_COLOURS =
  'scale=in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=pc:flags=accurate_rnd,format=yuvj420p';

/** JPEG files with numbers for names, at a quality at which no blocks can be seen. */
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
