/** The part of a picture that is shown, as expressions of ffmpeg. */
export interface View {
  /** How much larger the picture is than the part. */
  readonly zoom: string;
  /** Position of the part within the leftover space, 0-1. */
  readonly left: string;
  readonly top: string;
}

/** A movement. `progress` is an expression that rises from 0 to 1, `amount` how much larger the picture becomes. */
export type Motion = (progress: string, amount: number) => View;
