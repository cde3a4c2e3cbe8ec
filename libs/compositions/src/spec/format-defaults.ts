import { DEFAULTS } from './limits';
import type { OutputFps } from './frame-rates';
import type { OutputFormat, OutputSpec, Resolution } from './output-spec';

interface FormatDefaults {
  readonly resolution: Resolution;
  readonly fps: OutputFps;
}

/** Formats with other defaults for size and rate. At 25 frames per second, each lasts 4 of GIF's centiseconds. */
const OWN_DEFAULTS: Readonly<Partial<Record<OutputFormat, FormatDefaults>>> = {
  gif: { resolution: '480p', fps: 25 },
};

export function formatOf(output: OutputSpec | null | undefined): OutputFormat {
  return output?.format ?? DEFAULTS.format;
}

/** Size and rate of an output that sets none. */
export function formatDefaults(output: OutputSpec | null | undefined): FormatDefaults {
  return OWN_DEFAULTS[formatOf(output)] ?? DEFAULTS;
}
