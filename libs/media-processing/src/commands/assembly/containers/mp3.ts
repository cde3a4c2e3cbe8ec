import { tagSound } from '../tag-sound';
import type { FileContent } from './container-content';

/**
 * MP3. What primes the decoder and what fills the last frame stands in the LAME header, by which players cut both off.
 * ID3v2.3, because there are players that do not read 2.4.
 */
export const MP3: FileContent = {
  picture: null,
  sound: { codec: 'mp3', bitRates: { low: 128_000, medium: 192_000, high: 320_000 } },
  assemble: (assembly) => [
    tagSound(assembly, [
      ['-id3v2_version', '3'],
      ['-f', 'mp3'],
    ]),
  ],
};
