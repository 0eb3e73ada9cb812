// Fonts for all scripts that we write: they come with packages, so that none need be installed on the machine.

/** For Latin and Cyrillic, by the name that the font gives itself. */
export const PLAIN_FONT = 'Noto Sans';

/** Has simplified and traditional characters, and full-width marks. */
export const CHINESE_FONT = 'Noto Sans S Chinese';

/** Has Latin letters and figures too. */
export const ARABIC_FONT = 'Noto Sans Arabic';
