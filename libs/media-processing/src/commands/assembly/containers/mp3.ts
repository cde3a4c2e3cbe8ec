import { tagSound } from '../tag-sound';
import type { FileContent } from './container-content';

/**
 * MP3. The LAME header states encoder delay and padding, which players cut off. ID3v2.3, because some players do not
 * read 2.4.
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
