import { halfGap, toEven } from './even';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a picture lies on the frame; all four even, as 4:2:0 needs them. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The largest centred box in the frame with the aspect ratio of `picture`, which is in square pixels. */
export function containFit(picture: Size, frame: Size): Box {
  const wider = picture.width * frame.height > frame.width * picture.height;
  const width = wider ? frame.width : toEven((frame.height * picture.width) / picture.height, frame.width);
  const height = wider ? toEven((frame.width * picture.height) / picture.width, frame.height) : frame.height;
  return { width, height, x: halfGap(frame.width - width), y: halfGap(frame.height - height) };
}
