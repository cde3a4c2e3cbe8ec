import type { AudioTrack } from '../../segments/audio-mix';
import type { FilterChain } from '../filter-graph';

/** How much softer music becomes while a voice speaks. */
const DEPTH_DB = 12;

/** The steepest there is: what is over the threshold by `x` dB comes out softer by `x * (1 - 1 / RATIO)`. */
const RATIO = 20;

/**
 * The key, full scale, is over it by just as much as makes `DEPTH_DB`. The release is long enough for music not to come
 * back between words; a second after the last it is as loud as before.
 */
const COMPRESSOR = [
  'sidechaincompress',
  `threshold=${(10 ** (-DEPTH_DB / (1 - 1 / RATIO) / 20)).toFixed(6)}:ratio=${RATIO}:attack=20:release=1000`,
].join('=');

/** Makes any voice above -35 dBFS a key of full scale: how softly it speaks is not how much music has to give way. */
const KEY = ['volume=40dB', 'asoftclip=type=hard'];

/** A track of the mix and the label under which its sound is found. */
export interface LabelledTrack {
  readonly track: AudioTrack;
  readonly label: string;
}

export interface DuckedTracks {
  readonly chains: readonly FilterChain[];
  /** The labels of what is left to be summed. */
  readonly labels: readonly string[];
}

/** Lowers the tracks that duck while any of the voices sounds. Nothing changes where either is missing. */
export function duckTracks(tracks: readonly LabelledTrack[]): DuckedTracks {
  const labelsOf = (role: AudioTrack['role']): string[] =>
    tracks.flatMap(({ track, label }) => (track.role === role ? [label] : []));
  const voices = labelsOf('voice');
  const beds = labelsOf('bed');
  if (voices.length === 0 || beds.length === 0) return { chains: [], labels: tracks.map(({ label }) => label) };
  return {
    chains: [
      // A chain has one end; the second, for the key, is named where the sound is split.
      { from: voices, filters: [...sum(voices), 'asplit[spoken]'], to: 'voices' },
      { from: ['spoken'], filters: KEY, to: 'key' },
      { from: beds, filters: sum(beds), to: 'beds' },
      { from: ['beds', 'key'], filters: [COMPRESSOR], to: 'ducked' },
    ],
    labels: [...labelsOf(undefined), 'ducked', 'voices'],
  };
}

function sum(labels: readonly string[]): string[] {
  return [`amix=inputs=${labels.length}:normalize=0`];
}
