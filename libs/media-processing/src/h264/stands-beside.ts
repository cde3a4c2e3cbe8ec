import { VIDEO_ENCODINGS } from '../commands/video-codecs';
import type { StreamProfile } from '../segments/stream-profile';
import { numbersOfPictureSet, type AvcConfig } from './avc-config';
import { parseSequenceSet, type SequenceSet } from './sequence-set';

/** Of the numbers that sequence sets may have: ITU-T H.264, 7.4.2.1.1. */
const HIGHEST_NUMBER = 31;

/** So many of each can stand in one header: ISO/IEC 14496-15, 5.3.3.1. */
const MAX_SETS = { sequence: 31, picture: 255 };

/** Where `constraint_set1_flag` stands: what is within both Baseline and Main is decoded by whoever decodes High. */
const WITHIN_MAIN = 0x40;

/**
 * The number under which the sets of what is encoded can stand in one header with those of a stream that somebody else
 * encoded. Null where the two cannot follow each other in one track: a decoder may take other pictures than 4:2:0 of eight
 * bits, of another size, interlaced, in another shape or range for a new stream, or show them wrongly; and how far it runs
 * ahead has to be known, or it has to guess.
 */
export function numberBeside(config: AvcConfig, profile: Pick<StreamProfile, 'width' | 'height'>): number | null {
  const sets = config.sequenceSets.map(parseSequenceSet);
  if (config.lengthBytes !== 4 || sets.length === 0 || config.pictureSets.length === 0) return null;
  if (sets.length === MAX_SETS.sequence || config.pictureSets.length === MAX_SETS.picture) return null;
  if (!sets.every((set) => set !== null && isAlike(set, profile))) return null;
  const sequenceNumbers = sets.flatMap((set) => set?.id ?? []);
  const pictures = config.pictureSets.map(numbersOfPictureSet);
  if (!pictures.every((numbers) => numbers !== null && sequenceNumbers.includes(numbers.sequence))) return null;
  // x264 gives both of its sets the same number.
  const taken = new Set([...sequenceNumbers, ...pictures.flatMap((numbers) => numbers?.own ?? [])]);
  for (let number = 1; number <= HIGHEST_NUMBER; number += 1) if (!taken.has(number)) return number;
  return null;
}

function isAlike(set: SequenceSet, { width, height }: Pick<StreamProfile, 'width' | 'height'>): boolean {
  const { codedWidth, codedHeight, crop, usability } = set;
  return (
    (set.profile !== 66 || (set.constraints & WITHIN_MAIN) !== 0) &&
    set.isProgressive &&
    codedWidth === Math.ceil(width / 16) * 16 &&
    codedHeight === Math.ceil(height / 16) * 16 &&
    crop.left === 0 &&
    crop.top === 0 &&
    codedWidth - crop.right === width &&
    codedHeight - crop.bottom === height &&
    (set.isInOrder || (usability?.reorderFrames ?? Infinity) <= VIDEO_ENCODINGS.h264.reorderFrames) &&
    (!usability ||
      (usability.isSquare && !usability.isFullRange && usability.isChromaLeft && isBt709(usability.matrix)))
  );
}

/** Or not said: then what the container says counts, or the custom. */
function isBt709(matrix: number): boolean {
  return matrix === 1 || matrix === 2;
}
