/** A file to be read, and the stream to use. */
export interface StreamInput {
  /** Up to and including `-i`. */
  readonly args: readonly (readonly string[])[];
  readonly streamIndex: number;
}

/** The inputs of one command, which ffmpeg refers to by index. */
export class InputList {
  private readonly inputs: StreamInput[] = [];

  /** Returns the label of the stream, without brackets. */
  add(input: StreamInput): string {
    this.inputs.push(input);
    return `${this.inputs.length - 1}:${input.streamIndex}`;
  }

  get args(): readonly (readonly string[])[] {
    return this.inputs.flatMap(({ args }) => args);
  }
}
