interface TransitionKind {
  /** Value of `transition`: https://ffmpeg.org/ffmpeg-filters.html#xfade */
  readonly xfade: string;
  /** What is seen, as the documentation says it. */
  readonly looks: string;
}

/** The ways in which one picture may pass into another, by our names. What moves goes where the name says. */
export const TRANSITIONS = {
  fade: { xfade: 'fade', looks: 'One picture becomes the other.' },
  fade_fast: { xfade: 'fadefast', looks: 'Like `fade`, sooner where the pictures differ much.' },
  fade_slow: { xfade: 'fadeslow', looks: 'Like `fade`, sooner where the pictures differ little.' },
  fade_black: { xfade: 'fadeblack', looks: 'Through black.' },
  fade_white: { xfade: 'fadewhite', looks: 'Through white.' },
  fade_gray: { xfade: 'fadegrays', looks: 'Through pictures without colour.' },
  dissolve: { xfade: 'dissolve', looks: 'Dot by dot, at random.' },
  distance: { xfade: 'distance', looks: 'Like `fade`, but what differs much changes at once.' },
  pixelize: { xfade: 'pixelize', looks: 'Through ever larger squares.' },
  blur: { xfade: 'hblur', looks: 'Through pictures smeared sideways.' },
  zoom_in: { xfade: 'zoomin', looks: 'Into the middle of the first picture, out of which the second fades in.' },
  radial: { xfade: 'radial', looks: 'Like the hand of a clock.' },
  wipe_left: { xfade: 'wipeleft', looks: 'An edge passes over the frame.' },
  wipe_right: { xfade: 'wiperight', looks: 'An edge passes over the frame.' },
  wipe_up: { xfade: 'wipeup', looks: 'An edge passes over the frame.' },
  wipe_down: { xfade: 'wipedown', looks: 'An edge passes over the frame.' },
  wipe_top_left: { xfade: 'wipetl', looks: 'The first picture is left only in that corner.' },
  wipe_top_right: { xfade: 'wipetr', looks: 'The first picture is left only in that corner.' },
  wipe_bottom_left: { xfade: 'wipebl', looks: 'The first picture is left only in that corner.' },
  wipe_bottom_right: { xfade: 'wipebr', looks: 'The first picture is left only in that corner.' },
  soft_left: { xfade: 'smoothleft', looks: 'A broad, soft edge passes over the frame.' },
  soft_right: { xfade: 'smoothright', looks: 'A broad, soft edge passes over the frame.' },
  soft_up: { xfade: 'smoothup', looks: 'A broad, soft edge passes over the frame.' },
  soft_down: { xfade: 'smoothdown', looks: 'A broad, soft edge passes over the frame.' },
  soft_top_left: { xfade: 'diagtl', looks: 'A soft edge passes over the frame into that corner.' },
  soft_top_right: { xfade: 'diagtr', looks: 'A soft edge passes over the frame into that corner.' },
  soft_bottom_left: { xfade: 'diagbl', looks: 'A soft edge passes over the frame into that corner.' },
  soft_bottom_right: { xfade: 'diagbr', looks: 'A soft edge passes over the frame into that corner.' },
  slide_left: { xfade: 'slideleft', looks: 'The second picture pushes the first out of the frame.' },
  slide_right: { xfade: 'slideright', looks: 'The second picture pushes the first out of the frame.' },
  slide_up: { xfade: 'slideup', looks: 'The second picture pushes the first out of the frame.' },
  slide_down: { xfade: 'slidedown', looks: 'The second picture pushes the first out of the frame.' },
  slices_left: { xfade: 'hlslice', looks: 'A wipe in upright slices.' },
  slices_right: { xfade: 'hrslice', looks: 'A wipe in upright slices.' },
  slices_up: { xfade: 'vuslice', looks: 'A wipe in level slices.' },
  slices_down: { xfade: 'vdslice', looks: 'A wipe in level slices.' },
  squeeze_width: { xfade: 'squeezev', looks: 'The first picture is squeezed to an upright line.' },
  squeeze_height: { xfade: 'squeezeh', looks: 'The first picture is squeezed to a level line.' },
  vertical_open: { xfade: 'vertopen', looks: 'The second picture opens from an upright line in the middle.' },
  vertical_close: { xfade: 'vertclose', looks: 'The first picture closes to an upright line in the middle.' },
  horizontal_open: { xfade: 'horzopen', looks: 'The second picture opens from a level line in the middle.' },
  horizontal_close: { xfade: 'horzclose', looks: 'The first picture closes to a level line in the middle.' },
  circle_open: { xfade: 'circleopen', looks: 'The second picture opens from the middle, with a soft edge.' },
  circle_close: { xfade: 'circleclose', looks: 'The first picture closes to the middle, with a soft edge.' },
  circle_crop: {
    xfade: 'circlecrop',
    looks: 'A circle closes over the first picture, to black, and opens on the second.',
  },
  rectangle_crop: { xfade: 'rectcrop', looks: 'The same with a rectangle.' },
} as const satisfies Readonly<Record<string, TransitionKind>>;

export type TransitionType = keyof typeof TRANSITIONS;

export const TRANSITION_TYPES = Object.keys(TRANSITIONS) as readonly string[] as readonly TransitionType[];
