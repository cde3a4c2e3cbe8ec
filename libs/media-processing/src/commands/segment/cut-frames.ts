import type { ClipLayer } from '../../segments/segment';

/** Frames of a source, on the grid of the output. */
export interface FrameCut {
  /** The first frame that is needed. */
  readonly first: number;
  /** From frames with numbers of the source to the frames of the layer, numbered from 0. */
  readonly filters: readonly string[];
}

/** `frames` frames of a layer's source, from its in point on. */
export function cutFrames(layer: ClipLayer, frames: number): FrameCut {
  return layer.repeatFrame === undefined ? cutOnce(layer, frames) : cutRepeated(layer, frames, layer.repeatFrame);
}

/** Beyond the out point, the last frame before it is held: then it is the only one needed. */
function cutOnce({ sourceFrame, sourceEndFrame }: ClipLayer, frames: number): FrameCut {
  const first = Math.min(sourceFrame, sourceEndFrame - 1);
  const end = first + frames;
  return { first, filters: [...(sourceEndFrame < end ? [`trim=end_pts=${sourceEndFrame}`] : []), ...take(first, end)] };
}

/** `loop` buffers a fixed number of frames: missing ones are padded before. */
function cutRepeated({ sourceFrame, sourceEndFrame }: ClipLayer, frames: number, repeatFrame: number): FrameCut {
  const phase = sourceFrame - repeatFrame;
  return {
    first: repeatFrame,
    filters: [
      ...take(repeatFrame, sourceEndFrame),
      `loop=loop=-1:size=${sourceEndFrame - repeatFrame}`,
      'setpts=N',
      `trim=start_pts=${phase}:end_pts=${phase + frames}`,
      `setpts=PTS-${phase}`,
    ],
  };
}

function take(first: number, end: number): string[] {
  return ['tpad=stop=-1:stop_mode=clone', `trim=start_pts=${first}:end_pts=${end}`, `setpts=PTS-${first}`];
}
