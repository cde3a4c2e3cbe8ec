interface TransitionKind {
  /** Value of `transition`: https://ffmpeg.org/ffmpeg-filters.html#xfade */
  readonly xfade: string;
  /** What is seen, as the documentation says it. */
  readonly looks: string;
}

/** The ways in which one picture may pass into another, by our names. What moves goes where the name says. */
export const TRANSITIONS = {
  fade: { xfade: 'fade', looks: 'Cross-dissolve.' },
  fade_fast: { xfade: 'fadefast', looks: 'Like `fade`, earlier where the images differ much.' },
  fade_slow: { xfade: 'fadeslow', looks: 'Like `fade`, earlier where the images differ little.' },
  fade_black: { xfade: 'fadeblack', looks: 'Through black.' },
  fade_white: { xfade: 'fadewhite', looks: 'Through white.' },
  fade_gray: { xfade: 'fadegrays', looks: 'Through greyscale.' },
  dissolve: { xfade: 'dissolve', looks: 'Pixel by pixel, at random.' },
  distance: { xfade: 'distance', looks: 'Like `fade`, but what differs much changes at once.' },
  pixelize: { xfade: 'pixelize', looks: 'Through growing mosaic blocks.' },
  blur: { xfade: 'hblur', looks: 'Through a horizontal blur.' },
  zoom_in: { xfade: 'zoomin', looks: 'Zooms into the first image while the second fades in.' },
  radial: { xfade: 'radial', looks: 'A clock wipe.' },
  wipe_left: { xfade: 'wipeleft', looks: 'A hard edge sweeps across the frame.' },
  wipe_right: { xfade: 'wiperight', looks: 'A hard edge sweeps across the frame.' },
  wipe_up: { xfade: 'wipeup', looks: 'A hard edge sweeps across the frame.' },
  wipe_down: { xfade: 'wipedown', looks: 'A hard edge sweeps across the frame.' },
  wipe_top_left: { xfade: 'wipetl', looks: 'The first image shrinks into that corner.' },
  wipe_top_right: { xfade: 'wipetr', looks: 'The first image shrinks into that corner.' },
  wipe_bottom_left: { xfade: 'wipebl', looks: 'The first image shrinks into that corner.' },
  wipe_bottom_right: { xfade: 'wipebr', looks: 'The first image shrinks into that corner.' },
  soft_left: { xfade: 'smoothleft', looks: 'A broad, soft edge sweeps across the frame.' },
  soft_right: { xfade: 'smoothright', looks: 'A broad, soft edge sweeps across the frame.' },
  soft_up: { xfade: 'smoothup', looks: 'A broad, soft edge sweeps across the frame.' },
  soft_down: { xfade: 'smoothdown', looks: 'A broad, soft edge sweeps across the frame.' },
  soft_top_left: { xfade: 'diagtl', looks: 'A soft edge sweeps diagonally into that corner.' },
  soft_top_right: { xfade: 'diagtr', looks: 'A soft edge sweeps diagonally into that corner.' },
  soft_bottom_left: { xfade: 'diagbl', looks: 'A soft edge sweeps diagonally into that corner.' },
  soft_bottom_right: { xfade: 'diagbr', looks: 'A soft edge sweeps diagonally into that corner.' },
  slide_left: { xfade: 'slideleft', looks: 'The second image pushes the first out of the frame.' },
  slide_right: { xfade: 'slideright', looks: 'The second image pushes the first out of the frame.' },
  slide_up: { xfade: 'slideup', looks: 'The second image pushes the first out of the frame.' },
  slide_down: { xfade: 'slidedown', looks: 'The second image pushes the first out of the frame.' },
  slices_left: { xfade: 'hlslice', looks: 'A wipe in vertical slices.' },
  slices_right: { xfade: 'hrslice', looks: 'A wipe in vertical slices.' },
  slices_up: { xfade: 'vuslice', looks: 'A wipe in horizontal slices.' },
  slices_down: { xfade: 'vdslice', looks: 'A wipe in horizontal slices.' },
  squeeze_width: { xfade: 'squeezev', looks: 'The first image is squeezed into a vertical line.' },
  squeeze_height: { xfade: 'squeezeh', looks: 'The first image is squeezed into a horizontal line.' },
  vertical_open: { xfade: 'vertopen', looks: 'The second image opens from a vertical line in the middle.' },
  vertical_close: { xfade: 'vertclose', looks: 'The first image closes to a vertical line in the middle.' },
  horizontal_open: { xfade: 'horzopen', looks: 'The second image opens from a horizontal line in the middle.' },
  horizontal_close: { xfade: 'horzclose', looks: 'The first image closes to a horizontal line in the middle.' },
  circle_open: { xfade: 'circleopen', looks: 'The second image opens as a circle from the centre, with a soft edge.' },
  circle_close: { xfade: 'circleclose', looks: 'The first image closes as a circle to the centre, with a soft edge.' },
  circle_crop: {
    xfade: 'circlecrop',
    looks: 'A circle closes over the first image, to black, and opens on the second.',
  },
  rectangle_crop: { xfade: 'rectcrop', looks: 'The same with a rectangle.' },
} as const satisfies Readonly<Record<string, TransitionKind>>;

export type TransitionType = keyof typeof TRANSITIONS;

export const TRANSITION_TYPES = Object.keys(TRANSITIONS) as readonly string[] as readonly TransitionType[];
