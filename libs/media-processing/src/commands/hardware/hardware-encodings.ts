import type { HardwareEncoder } from '../../segments/stream-profile';
import type { HardwareEncoding } from './hardware-encoding';
import { NVENC } from './nvenc';
import { QSV } from './qsv';
import { VAAPI } from './vaapi';

/** Every encoder in hardware that is known. A new one is a file, a row here, and its name. */
export const HARDWARE_ENCODINGS: Readonly<Record<HardwareEncoder, HardwareEncoding>> = {
  h264_nvenc: NVENC,
  h264_qsv: QSV,
  h264_vaapi: VAAPI,
};
