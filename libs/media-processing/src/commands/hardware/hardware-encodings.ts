import type { HardwareEncoder } from '../../segments/stream-profile';
import type { HardwareEncoding } from './hardware-encoding';
import { NVENC } from './nvenc';
import { QSV } from './qsv';
import { VAAPI } from './vaapi';

/** All supported hardware encoders. A new one needs a file, a row here, and its name in `HARDWARE_ENCODERS`. */
export const HARDWARE_ENCODINGS: Readonly<Record<HardwareEncoder, HardwareEncoding>> = {
  h264_nvenc: NVENC,
  h264_qsv: QSV,
  h264_vaapi: VAAPI,
};
