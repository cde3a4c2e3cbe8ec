/** A file that cannot be used, and what the client is told of it. */
export interface HostileRow {
  /** After the number of the trouble it stands for. */
  readonly name: string;
  /** As in its address. */
  readonly extension: string;
  /** Arguments of ffmpeg but the output; or the file itself. */
  readonly make: readonly string[] | Buffer | string;
  /** What happens to the file then. */
  readonly change?: (bytes: Buffer) => Buffer;
  /** A part of the message. */
  readonly says: string;
}
