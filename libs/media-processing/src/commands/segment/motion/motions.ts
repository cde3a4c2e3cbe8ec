import type { MotionType } from '../../../segments/segment';
import type { Motion } from './motion';
import { pan } from './pan';
import { zoomIn } from './zoom-in';
import { zoomOut } from './zoom-out';

/** Named after the direction in which the view moves. */
export const MOTIONS: Readonly<Record<MotionType, Motion>> = {
  zoom_in: zoomIn,
  zoom_out: zoomOut,
  pan_left: pan('left', 'back'),
  pan_right: pan('left', 'forth'),
  pan_up: pan('top', 'back'),
  pan_down: pan('top', 'forth'),
};
