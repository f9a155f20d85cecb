import { isUtf8 } from 'node:buffer';

/** Bytes that are not text; the message says what they are instead and what to do. */
export class NotTextError extends Error {}

/** More NUL characters than this share of a text, and it is not text. */
const mostNuls = 0.1;

/**
 * Decodes a file: UTF-8, or UTF-16 that says so with a byte order mark. The mark stays, as one UTF-16 code unit.
 * @throws NotTextError
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw notUtf8(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (countOfNuls(text) > text.length * mostNuls) throw binary();
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function notUtf8(bytes: Uint8Array): NotTextError {
  if (bytes.includes(0)) return binary();
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const line = before.split(/\r\n|\n|\r/).length;
  return new NotTextError(
    `it is not UTF-8: line ${String(line)} holds bytes of another encoding. Save it as UTF-8 and lint it again.`,
  );
}

function binary(): NotTextError {
  return new NotTextError(
    'it is binary, or text in an encoding that cannot be told. Leave it out, or save it as UTF-8.',
  );
}

function countOfNuls(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) count++;
  return count;
}
