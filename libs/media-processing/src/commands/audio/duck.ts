import type { AudioTrack } from '../../segments/audio-mix';
import type { FilterChain } from '../filter-graph';

/** How much the music is lowered while a voice speaks. */
const DEPTH_DB = 12;

/** The maximum of the filter: a key `x` dB above the threshold lowers the music by `x * (1 - 1 / RATIO)`. */
const RATIO = 20;

/**
 * Chosen so that the full-scale key causes exactly `DEPTH_DB`. The release is long enough for the music not to rise
 * between words; a second after the last one it is back to normal.
 */
const COMPRESSOR = [
  'sidechaincompress',
  `threshold=${(10 ** (-DEPTH_DB / (1 - 1 / RATIO) / 20)).toFixed(6)}:ratio=${RATIO}:attack=20:release=1000`,
].join('=');

/**
 * Turns any voice above -35 dBFS into a full-scale key: how loud the voice is must not affect how far the music is
 * lowered.
 */
const KEY = ['volume=40dB', 'asoftclip=type=hard'];

/** A track of the mix and the label of its audio. */
export interface LabelledTrack {
  readonly track: AudioTrack;
  readonly label: string;
}

export interface DuckedTracks {
  readonly chains: readonly FilterChain[];
  /** The labels that remain to be summed. */
  readonly labels: readonly string[];
}

/** Lowers the music tracks while any voice is heard. No change if either is missing. */
export function duckTracks(tracks: readonly LabelledTrack[]): DuckedTracks {
  const labelsOf = (role: AudioTrack['role']): string[] =>
    tracks.flatMap(({ track, label }) => (track.role === role ? [label] : []));
  const voices = labelsOf('voice');
  const beds = labelsOf('bed');
  if (voices.length === 0 || beds.length === 0) return { chains: [], labels: tracks.map(({ label }) => label) };
  return {
    chains: [
      // A chain has one output; the second one, for the key, is named at the split.
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
