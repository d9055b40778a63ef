export interface DecodedText {
  /** Without a byte order mark; lone carriage returns are line ends. */
  readonly text: string;
  /** Undefined when the bytes are not UTF-8 and nothing tells what they are. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'windows-1251' | undefined;
}

/** The text behind the bytes of a file, or undefined when they are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      text: tidy(new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)),
      encoding: 'UTF-16',
    };
  }
  if (bytes.includes(0)) return undefined;
  try {
    return { text: tidy(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'UTF-8' };
  } catch {
    const isCyrillic = looksLikeWindows1251(bytes);
    const text = new TextDecoder(isCyrillic ? 'windows-1251' : 'utf-8').decode(bytes);
    return { text: tidy(text), encoding: isCyrillic ? 'windows-1251' : undefined };
  }
}

/** In windows-1251 Russian and Ukrainian letters stand from 0xC0 on, and words are runs of them, mostly small ones. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let [high, letters, small, run, words] = [0, 0, 0, 0, 0];
  for (const byte of bytes) {
    const letter =
      byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || byte === 0xb3 || byte === 0xbf || byte === 0xba;
    if (byte >= 0x80) high += 1;
    if (letter) letters += 1;
    if (byte >= 0xe0) small += 1;
    run = letter ? run + 1 : 0;
    if (run === 3) words += 1;
  }
  return words > 0 && letters > high * 0.8 && small > letters * 0.5;
}

function tidy(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
}
