import type { StreamProfile } from '../../segments/stream-profile';
import type { LocalInputs } from '../ffmpeg-command';
import type { StreamInput } from '../input-list';

/** Context for compiling each layer of a segment. */
export interface LayerContext {
  readonly profile: StreamProfile;
  /** Length of the segment. */
  readonly frames: number;
  readonly inputs: LocalInputs;
  /** Decoder threads. */
  readonly threads: number;
  /** Options for every clip's input, in addition to its own. */
  readonly decoderArgs: readonly (readonly string[])[];
  /** Whether this is the bottom layer, which must fill the frame. */
  readonly isBase: boolean;
  /** Makes the labels of this layer unique in the graph. */
  readonly name: string;
}

/** A layer as a chain of filters, from the stream it reads, if it reads one. */
export interface CompiledLayer {
  readonly input: StreamInput | null;
  readonly filters: readonly string[];
  /** Top left corner on the frame; a string is an expression for `overlay`, evaluated per frame. */
  readonly x: number | string;
  readonly y: number | string;
  /** In which frames it is shown, as an expression of `overlay`; absent: in all. */
  readonly enable?: string;
}
