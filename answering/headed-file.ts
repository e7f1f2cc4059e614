/**
 * A file that begins with JSON: the JSON's length in bytes (u32), the JSON, filled up with spaces to a multiple of four,
 * then parts whose lengths are multiples of four as well.
 */
export function packHeaded(head: unknown, parts: readonly ArrayBuffer[]): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const end = 4 + Math.ceil(json.length / 4) * 4;
  const file = new Uint8Array(end + parts.reduce((sum, { byteLength }) => sum + byteLength, 0)).fill(
    0x20,
    0,
    end,
  );
  new Uint32Array(file.buffer, 0, 1).set([end - 4]);
  file.set(json, 4);
  let at = end;
  for (const part of parts) {
    file.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return file.buffer;
}

/**
 * Opens such a file, or a part of another that is one.
 *
 * @param offset where it begins, in bytes
 * @returns the parsed JSON, and where the first part begins, in bytes from the start of the buffer
 * @throws when it does not begin with JSON
 */
export function openHeaded(file: ArrayBuffer, offset = 0): { head: unknown; end: number } {
  const [length = 0] = new Uint32Array(file, offset, 1);
  const json = new TextDecoder().decode(new Uint8Array(file, offset + 4, length));
  return { head: JSON.parse(json), end: offset + 4 + length };
}
