/** One file of an upload of several. */
export interface UploadPart {
  /** From 1. */
  readonly number: number;
  readonly sizeBytes: number;
  /** Where it lies until the upload is complete. */
  readonly key: string;
}

interface PartedUpload {
  readonly id: string;
  /** Of the whole file, above 0. */
  readonly sizeBytes: number;
  readonly partBytes: number;
}

export const MAX_PARTS = 1000;
const USUAL_PART_BYTES = 16 * 1024 ** 2;

/** Below it lies all that is sent of an upload. */
export const uploadPrefix = (id: string): string => `uploads/${id}/`;

/** How large parts are made of a file for which no size was asked: as usual, or so large that there are not too many. */
export function usualPartBytes(sizeBytes: number): number {
  return Math.max(USUAL_PART_BYTES, Math.ceil(sizeBytes / MAX_PARTS));
}

/** The parts that a file is sent in, in their order: all as large as asked but the last, which is the rest. */
export function uploadParts({ id, sizeBytes, partBytes }: PartedUpload): UploadPart[] {
  return Array.from({ length: Math.ceil(sizeBytes / partBytes) }, (_, index) => ({
    number: index + 1,
    sizeBytes: Math.min(partBytes, sizeBytes - index * partBytes),
    key: `${uploadPrefix(id)}${String(index + 1).padStart(5, '0')}`,
  }));
}
