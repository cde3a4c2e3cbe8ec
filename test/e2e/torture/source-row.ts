/** A kind of source, and what is to be seen and heard of it. A row says what differs from a plain card. */
export interface SourceRow {
  /** What is special about it, after the number of the trouble it stands for. */
  readonly name: string;
  /** Of the file that ffmpeg writes. */
  readonly extension: string;
  /** All arguments of ffmpeg but the output; or the file itself. */
  readonly args: readonly string[] | Buffer;
  /** What happens to the file then. */
  readonly change?: (bytes: Buffer) => Buffer;
  /** Fields of its clip besides its place on the timeline. */
  readonly clip?: Readonly<Record<string, unknown>>;
  /** Width and height that the service says it has; by default those of the card. */
  readonly displayed?: string;
  /** The frame of its slot in which it begins to flash; null: it does not. By default that of the card. */
  readonly flash?: number | null;
  /** Whether it beeps then; by default it does. */
  readonly beeps?: boolean;
  /** The loudest samples of the left and of the right, where they are to be checked. */
  readonly loudest?: readonly [number, number];
  /** How far colours may be off, 0-255. */
  readonly colourTolerance?: number;
  /** Whether the client is warned of damage. */
  readonly isDamaged?: boolean;
}
