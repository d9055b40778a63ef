/** The characters of typography that look alike in an editor; named, so that a message shows which one it means. */
export const noBreak = '\u00A0';
export const narrowNoBreak = '\u202F';
export const minus = '\u2212';
export const enDash = '\u2013';
