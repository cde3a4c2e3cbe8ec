const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/**
 * Whether JSON consists of more than `limit` values, as `holdsMoreValues` counts them, without parsing it: that takes
 * seconds for megabytes of them, in which nobody else is answered. Of what is not JSON it says anything.
 *
 * @param json in UTF-8
 */
export function jsonHoldsMoreValues(json: Buffer, limit: number): boolean {
  let count = 1;
  /** Whether an array or an object has just begun: unless it ends at once, it has a first value. */
  let hasBegun = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (isWhiteSpace(byte)) continue;
    if (byte === COMMA || (hasBegun && !isClosing(byte))) count++;
    if (count > limit) return true;
    hasBegun = isOpening(byte);
    if (byte === QUOTE) at = endOfString(json, at);
  }
  return false;
}

/** Where the quotation mark is that closes what the one at `start` opens. */
function endOfString(json: Buffer, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); end !== -1; end = json.indexOf(QUOTE, end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

/** https://www.rfc-editor.org/rfc/rfc8259#section-2 */
function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isOpening(byte: number): boolean {
  return byte === 0x5b || byte === 0x7b;
}

function isClosing(byte: number): boolean {
  return byte === 0x5d || byte === 0x7d;
}
