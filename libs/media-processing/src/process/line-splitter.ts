/** What is kept of a line that does not end: hostile media can make a tool print one without bound. */
const MAX_LINE_CHARACTERS = 65_536;

/** Cuts chunks of text into lines, however the chunks were split. Blank lines are dropped. */
export class LineSplitter {
  private unfinished = '';

  /** The lines that this chunk completes. */
  push(chunk: string): readonly string[] {
    const lines = (this.unfinished + chunk).split(/[\r\n]+/);
    this.unfinished = (lines.pop() ?? '').slice(0, MAX_LINE_CHARACTERS);
    return lines.filter((line) => line !== '');
  }

  /** What stands after the last line end, once the text is over. */
  end(): readonly string[] {
    const last = this.unfinished;
    this.unfinished = '';
    return last === '' ? [] : [last];
  }
}
