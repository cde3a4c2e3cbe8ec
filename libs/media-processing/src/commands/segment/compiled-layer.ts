import type { StreamProfile } from '../../segments/stream-profile';
import type { LocalInputs } from '../ffmpeg-command';
import type { StreamInput } from '../input-list';

/** What every layer of a segment is compiled from, beside itself. */
export interface LayerContext {
  readonly profile: StreamProfile;
  /** Length of the segment. */
  readonly frames: number;
  readonly inputs: LocalInputs;
  /** Decoder threads. */
  readonly threads: number;
  /** Options of every clip's input, beside its own. */
  readonly decoderArgs: readonly (readonly string[])[];
  /** Whether the layer is the bottom one, which has to fill the frame. */
  readonly isBase: boolean;
  /** Distinguishes the labels of the layers of one graph. */
  readonly name: string;
}

/** A layer as a chain of filters, from the stream it reads, if it reads one. */
export interface CompiledLayer {
  readonly input: StreamInput | null;
  readonly filters: readonly string[];
  /** Top left corner on the frame; a text is an expression of `overlay`, for each frame anew. */
  readonly x: number | string;
  readonly y: number | string;
  /** In which frames it is shown, as an expression of `overlay`; absent: in all. */
  readonly enable?: string;
}
