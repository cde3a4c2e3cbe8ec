import type { RasterAnimation, RasterLayer, RasterMove } from '../../segments/segment';
import type { Rational } from '../../time/rational';
import { formatRational } from '../../time/rational';
import { findRaster } from '../find-input';
import type { CompiledLayer, LayerContext } from './compiled-layer';
import { FROM_RGB } from './convert-colour';

/** A raster with an animation. */
export type AnimatedRaster = RasterLayer & { readonly animation: RasterAnimation };

/**
 * A raster that appears or disappears during the segment.
 *
 * Its images are placed on the output's frame grid, counted from one frame before the raster appears, faded by those
 * numbers and then cut to the segment: so all segments that show the raster agree, wherever they start. Frames before
 * the segment are only references and cost almost nothing.
 */
export function compileAnimatedRaster(layer: AnimatedRaster, { inputs, profile, frames }: LayerContext): CompiledLayer {
  const { animation } = layer;
  const { rasterId, x, y } = animation.strip ?? layer;
  const rate = formatRational(profile.frameRate);
  const first = animation.offset + 1;
  return {
    input: {
      args: [
        ['-framerate', rate],
        ['-f', 'png_pipe'],
        ['-i', findRaster(inputs, rasterId)],
      ],
      streamIndex: 0,
    },
    filters: [
      `scale=${FROM_RGB.join(':')}`,
      'format=yuva420p',
      ...(animation.strip ? [ONE_MORE, `setpts='${pictureStart(animation)}'`, `fps=${rate}`] : []),
      'tpad=stop=-1:stop_mode=clone',
      ...fades(animation),
      `trim=start_pts=${first}:end_pts=${first + frames}`,
      `setpts=PTS-${first}`,
    ],
    x: slide(x, 'dx', { animation, frameRate: profile.frameRate }),
    y: slide(y, 'dy', { animation, frameRate: profile.frameRate }),
  };
}

/** `fps` may drop the very last image, which is therefore a duplicate. */
const ONE_MORE = 'tpad=stop=1:stop_mode=clone';

/** The frame from which the strip's picture N is shown; the first fills the frame before it as well. */
function pictureStart({ frames, in: coming, out: going }: RasterAnimation): string {
  const before = picturesOf(coming);
  const after = picturesOf(going);
  const comes = coming && before > 0 ? `if(lt(N,${before}),${startOf('N', coming.frames, before)},` : '';
  const itself = before > 0 ? (coming?.frames ?? 0) : 0;
  const goes =
    going && after > 0
      ? `${frames - going.frames}+${startOf(`(N-${before + 1})`, going.frames, after)}`
      : `${itself}+N-${before}`;
  const start = `${comes}if(eq(N,${before}),${itself},${goes})${comes ? ')' : ''}`;
  return `if(eq(N,0),0,1+${start})`;
}

function startOf(picture: string, frames: number, pictures: number): string {
  return `floor(${picture}*${frames}/${pictures})`;
}

function picturesOf(move: RasterMove | null): number {
  return move?.kind === 'strip' ? move.pictures : 0;
}

/** The first frame can be seen a little already, and the last one still: 1 and N of N + 1 parts. */
function fades({ frames, in: coming, out: going }: RasterAnimation): string[] {
  return [
    ...(coming?.kind === 'fade' ? [`fade=t=in:start_frame=0:nb_frames=${coming.frames + 1}:alpha=1`] : []),
    ...(going?.kind === 'fade'
      ? [`fade=t=out:start_frame=${frames - going.frames}:nb_frames=${going.frames + 1}:alpha=1`]
      : []),
  ];
}

interface Slide {
  readonly animation: RasterAnimation;
  readonly frameRate: Rational;
}

/**
 * A coordinate, per frame, easing out towards its place. Based on time: `overlay` counts received frames, not the
 * current one.
 */
function slide(place: number, axis: 'dx' | 'dy', { animation, frameRate }: Slide): number | string {
  const { offset, frames, in: coming, out: going } = animation;
  const frame = `(round(t*${formatRational(frameRate)})+${offset + 1})`;
  const way = (move: RasterMove | null): number => (move?.kind === 'slide' ? move[axis] : 0);
  const moves = [
    ...(coming && way(coming) !== 0 ? [`${way(coming)}*pow(1-min(1,${frame}/${coming.frames + 1}),3)`] : []),
    ...(going && way(going) !== 0
      ? [`${way(going)}*pow(max(0,(${frame}-${frames - going.frames})/${going.frames + 1}),3)`]
      : []),
  ];
  return moves.length === 0 ? place : `2*round((${[place, ...moves].join('+')})/2)`;
}
