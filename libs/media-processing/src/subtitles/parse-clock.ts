const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/;

/** Milliseconds of a time such as `00:01:02,345` (SRT), `01:02.345` (VTT) or `0:01:02.34` (ASS); null: it is none. */
export function parseClock(text: string): number | null {
  const [, hours = '0', minutes = '', seconds = '', fraction = ''] = CLOCK.exec(text) ?? [];
  if (minutes === '' || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}
