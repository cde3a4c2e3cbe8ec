import type { AudioMix, AudioPiece, AudioTrack } from '../../segments/audio-mix';

/**
 * Maximum number of pieces per command. Each takes some megabytes, most of them for the index of its source, throughout
 * the run.
 */
export const MAX_PIECES = 8;

/** Sources are named by hashes, which contain no colon. */
const STEM = 'stem:';

export function isStem(sourceId: string): boolean {
  return sourceId.startsWith(STEM);
}

/** A stem: audio that is mixed beforehand, and read in place of its pieces. */
export interface Stem {
  /** Id by which mixes refer to it as a source. */
  readonly id: string;
  /** From the beginning of its first piece to the end of its last; neither amplified nor limited. */
  readonly mix: AudioMix;
}

export interface BouncedMix {
  /** In the order of production: later ones may be made of earlier ones. */
  readonly stems: readonly Stem[];
  /** The remaining mix, for a single command. Identical, sample by sample, to the original mix. */
  readonly mix: AudioMix;
}

/**
 * Divides a mix into parts of at most `MAX_PIECES`. A small enough one is returned unchanged. Pieces are never cut, so
 * that resampling, tempo changes and fades start where they would have started.
 */
export function bounceMix(whole: AudioMix): BouncedMix {
  const stems: Stem[] = [];
  const bounce = (tracks: readonly AudioTrack[]): AudioPiece => {
    const { mix, piece } = stemOf(tracks, `${STEM}${stems.length}`);
    stems.push({ id: piece.sourceId, mix });
    return piece;
  };
  let tracks = whole.tracks.filter(({ volume, pieces }) => volume > 0 && pieces.length > 0);
  while (countPieces(tracks) > MAX_PIECES) {
    const hasLongTrack = tracks.some(({ pieces }) => pieces.length > 1);
    tracks = hasLongTrack ? joinPieces(tracks, bounce) : sumTracks(tracks, bounce);
  }
  return stems.length === 0 ? { stems, mix: whole } : { stems, mix: { ...whole, tracks } };
}

function countPieces(tracks: readonly AudioTrack[]): number {
  return tracks.reduce((sum, { pieces }) => sum + pieces.length, 0);
}

type Bounce = (tracks: readonly AudioTrack[]) => AudioPiece;

/** The same tracks with fewer pieces. */
function joinPieces(tracks: readonly AudioTrack[], bounce: Bounce): AudioTrack[] {
  return tracks.map((track) => ({
    ...track,
    pieces: groupsOf(track.pieces).map((pieces) => onlyOne(pieces) ?? bounce([{ volume: 1, pieces }])),
  }));
}

/** Fewer tracks: those with the same role in ducking are summed. */
function sumTracks(tracks: readonly AudioTrack[], bounce: Bounce): AudioTrack[] {
  const roles = [...new Set(tracks.map(({ role }) => role))];
  return roles.flatMap((role) =>
    groupsOf(tracks.filter((track) => track.role === role)).map(
      (group) => onlyOne(group) ?? { volume: 1, pieces: [bounce(group)], ...(role && { role }) },
    ),
  );
}

/** Groups neighbours, as many as one command may read, in groups of about equal size. */
function groupsOf<T>(items: readonly T[]): T[][] {
  const groups = Math.ceil(items.length / MAX_PIECES);
  const size = Math.ceil(items.length / groups);
  return Array.from({ length: groups }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function onlyOne<T>([first, second]: readonly T[]): T | undefined {
  return second === undefined ? first : undefined;
}

function stemOf(tracks: readonly AudioTrack[], sourceId: string): { mix: AudioMix; piece: AudioPiece } {
  const pieces = tracks.flatMap((track) => track.pieces);
  const startSample = Math.min(...pieces.map((piece) => piece.startSample));
  const samples = Math.max(...pieces.map((piece) => piece.startSample + piece.samples)) - startSample;
  const moved = tracks.map((track) => ({
    volume: track.volume,
    pieces: track.pieces.map((piece) => ({ ...piece, startSample: piece.startSample - startSample })),
  }));
  return {
    mix: { totalSamples: samples, tracks: moved },
    piece: { sourceId, startSample, samples, sourceSample: 0 },
  };
}
