/** What decoders say of data that they could not use, before they go on without it. */
const CONCEALED = /\[error\] (?:error while decoding MB|concealing \d+ DC|overread \d+)/;
const CORRUPT = /\[warning\] (.+): corrupt (?:decoded frame|input packet) in stream/;
const NOT_DECODED = /\[error\] Error while decoding stream #(\d+):/;

/**
 * The paths of users' files of which ffmpeg could not decode all, and made up what it lacked.
 *
 * Reading that starts in the midst of a stream finds pictures whose references lie before, and decoders complain: that
 * is no damage, so of such inputs only what was concealed counts.
 *
 * @param args the arguments of the run
 * @param stderr the lines that it wrote, each marked with its level
 */
export function damagedInputs(args: readonly string[], stderr: readonly string[]): string[] {
  const inputs = usersInputs(args);
  const numbers = stderr.flatMap((line) => NOT_DECODED.exec(line)?.[1] ?? []).map(Number);
  const corrupt = stderr.flatMap((line) => CORRUPT.exec(line)?.[1] ?? []);
  const isConcealed = stderr.some((line) => CONCEALED.test(line));
  return inputs
    .filter(({ number, path, isSought }) => {
      const isIncomplete = numbers.includes(number) || corrupt.includes(path);
      return (isIncomplete && !isSought) || (isConcealed && inputs.length === 1);
    })
    .map(({ path }) => path);
}

interface UsersInput {
  /** What ffmpeg calls it. */
  readonly number: number;
  readonly path: string;
  readonly isSought: boolean;
}

function usersInputs(args: readonly string[]): UsersInput[] {
  const marks = args.flatMap((arg, index) => (arg === '-i' ? [index] : []));
  return marks.flatMap((mark, number) => {
    const options = args.slice(number === 0 ? 0 : (marks[number - 1] ?? 0) + 2, mark);
    const path = args[mark + 1];
    if (path === undefined || !options.includes('-format_whitelist')) return [];
    return [{ number, path, isSought: options.includes('-ss') }];
  });
}
