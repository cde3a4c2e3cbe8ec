import type { AudioMix } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';
import type { LocalInputs } from '../ffmpeg-command';
import { finalLabel, type FilterChain } from '../filter-graph';
import type { InputList } from '../input-list';
import { duckTracks } from './duck';
import { layOutTrack } from './lay-out-track';

/**
 * Relative to full scale: -2 dB, headroom for what lossy coding adds to peaks (up to 1.8 dB for dense music at the
 * bitrates in use; for white noise at full scale no ceiling would be low enough). Sums below it pass unchanged. Without
 * `level=0` everything would be amplified; without `latency=1` everything would be 5 ms late.
 */
export const LIMITER = 'alimiter=limit=0.794:level=0:latency=1';

export function amplify(gainDb: number): string[] {
  return gainDb === 0 ? [] : [`volume=${gainDb.toFixed(2)}dB`];
}

interface MixContext {
  readonly inputs: LocalInputs;
  /** Receives the files that the tracks read. */
  readonly inputList: InputList;
  /** What the sum goes through. */
  readonly master: readonly string[];
}

/** Sums the tracks of a mix. The last chain is the audio of the whole timeline. */
export function mixTracks({ tracks, totalSamples }: AudioMix, context: MixContext): FilterChain[] {
  const audible = tracks.filter(({ volume, pieces }) => volume > 0 && pieces.length > 0);
  if (audible.length === 0) return [silence(totalSamples)];
  const laidOut = audible.map((track, index) =>
    layOutTrack(track, { ...context, name: `track${index}`, totalSamples }),
  );
  const ducked = duckTracks(audible.map((track, index) => ({ track, label: finalLabel(laidOut[index] ?? []) })));
  const sum = [`amix=inputs=${ducked.labels.length}:normalize=0`, ...context.master, 'asetpts=N/SR/TB'];
  return [...laidOut.flat(), ...ducked.chains, { from: ducked.labels, filters: sum, to: 'mix' }];
}

function silence(samples: number): FilterChain {
  return { from: [], filters: [`anullsrc=r=${SAMPLE_RATE}:cl=stereo`, `atrim=end_sample=${samples}`], to: 'mix' };
}
