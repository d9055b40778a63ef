import { decodeText } from '../../language/source/decode-text.ts';
import type { Language } from '../../messages/language.ts';

/** Few bytes tell; a table has its first line break within them. */
const LOOKED_AT = 400;

/**
 * The text of a table as spreadsheets export it: UTF-8, UTF-16 with or without a byte order mark, windows-1251, or the
 * Western code page. What cannot be told from the bytes is taken for the code page of the strategy's language.
 * Undefined where it is no text.
 */
export function decodeTable(bytes: Uint8Array, language: Language): string | undefined {
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== undefined) return decoded.text;
  const encoding = decoded ? codePageOf(language) : unmarkedUtf16(bytes);
  return encoding && decodeText(new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)))?.text;
}

function codePageOf(language: Language): string {
  return language === 'en' ? 'windows-1252' : 'windows-1251';
}

/** Digits, separators and line ends have an empty byte beside them: behind it, or before it. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}
