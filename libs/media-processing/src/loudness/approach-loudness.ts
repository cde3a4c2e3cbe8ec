import { SILENCE_LUFS } from './parse-loudness';

/** The ways to a file of a certain loudness. All values are integrated loudness in LUFS. */
export interface Mastering {
  /** How loud the mix is by itself, before any limiting. */
  measureMix(): Promise<number>;
  /** Makes the file, with so many dB of gain before the limiter, and says how loud it came out. */
  makeFile(gainDb: number): Promise<number>;
}

/** The meter shows tenths. */
const CLOSE_ENOUGH_LU = 0.2;

/** Each reads through all sources again. */
const MAX_FILES = 5;

/** More gain than that, beyond what would do without the limiter, flattens sound rather than making it louder. */
const MAX_DRIVE_DB = 20;

/**
 * Makes a file of a mix that is as loud as it is wanted, by two passes: the first one measures, the second one applies
 * a gain. What the limiter and the encoder took away is made up for, as far as that makes sense, in another file. The
 * last one made is the one to keep. Silence stays as it is.
 */
export async function approachLoudness(targetLufs: number, mastering: Mastering): Promise<void> {
  const mixLufs = await mastering.measureMix();
  const linearGainDb = mixLufs <= SILENCE_LUFS ? 0 : targetLufs - mixLufs;
  let before = { gainDb: 0, lufs: mixLufs };
  let gainDb = linearGainDb;
  for (let files = 1; ; files++) {
    const lufs = await mastering.makeFile(gainDb);
    const missing = targetLufs - lufs;
    if (files === MAX_FILES || lufs <= SILENCE_LUFS || Math.abs(missing) <= CLOSE_ENOUGH_LU) return;
    const now = { gainDb, lufs };
    gainDb = Math.min(linearGainDb + MAX_DRIVE_DB, gainDb + missing / effectOfGain(before, now));
    before = now;
  }
}

interface Try {
  readonly gainDb: number;
  readonly lufs: number;
}

/** How many LU a dB made: the more the limiter works, the fewer. Kept within reason, or steps would become wild. */
function effectOfGain(before: Try, now: Try): number {
  const effect = (now.lufs - before.lufs) / (now.gainDb - before.gainDb);
  return Number.isFinite(effect) ? Math.min(1, Math.max(0.25, effect)) : 1;
}
