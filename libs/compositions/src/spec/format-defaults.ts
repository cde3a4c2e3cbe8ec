import { DEFAULTS } from './limits';
import type { OutputFps } from './frame-rates';
import type { OutputFormat, OutputSpec, Resolution } from './output-spec';

interface FormatDefaults {
  readonly resolution: Resolution;
  readonly fps: OutputFps;
}

/** Formats for which the usual size and rate make no sense. 25 frames a second are 4 of GIF's centiseconds each. */
const OWN_DEFAULTS: Readonly<Partial<Record<OutputFormat, FormatDefaults>>> = {
  gif: { resolution: '480p', fps: 25 },
};

export function formatOf(output: OutputSpec | null | undefined): OutputFormat {
  return output?.format ?? DEFAULTS.format;
}

/** What an output that says nothing of its size and rate has. */
export function formatDefaults(output: OutputSpec | null | undefined): FormatDefaults {
  return OWN_DEFAULTS[formatOf(output)] ?? DEFAULTS;
}
