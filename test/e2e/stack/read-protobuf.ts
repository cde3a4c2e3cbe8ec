/** A field of a message as it goes over the wire: https://protobuf.dev/programming-guides/encoding/ */
export interface Field {
  readonly number: number;
  /** Of a varint or of 64 or 32 bits, little endian. */
  readonly value: bigint;
  /** Of a string, bytes or a message; else empty. */
  readonly bytes: Buffer;
}

/** The fields of a message, in order. */
export function readProtobuf(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = BigInt(message.readUInt8(at));
      at += 1;
      value |= (byte & 0x7fn) << shift;
      if (byte < 0x80n) return value;
    }
  };
  const none = Buffer.alloc(0);
  while (at < message.length) {
    const tag = Number(varint());
    const number = tag >> 3;
    const type = tag & 7;
    if (type === 0) fields.push({ number, value: varint(), bytes: none });
    else if (type === 1) {
      fields.push({ number, value: message.readBigUInt64LE(at), bytes: none });
      at += 8;
    } else if (type === 5) {
      fields.push({ number, value: BigInt(message.readUInt32LE(at)), bytes: none });
      at += 4;
    } else if (type === 2) {
      const length = Number(varint());
      fields.push({ number, value: 0n, bytes: message.subarray(at, at + length) });
      at += length;
    } else throw new Error(`A wire type that OTLP does not use: ${type}`);
  }
  return fields;
}
