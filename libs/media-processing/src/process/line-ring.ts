const MAX_LINE_CHARACTERS = 1_000;

/** Keeps the last lines of an output that may be endless. */
export class LineRing {
  private readonly kept: string[] = [];

  constructor(private readonly capacity: number) {}

  push(line: string): void {
    this.kept.push(line.slice(0, MAX_LINE_CHARACTERS));
    if (this.kept.length > this.capacity) this.kept.shift();
  }

  /** Oldest first. */
  lines(): readonly string[] {
    return [...this.kept];
  }
}
