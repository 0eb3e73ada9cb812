/** What robots.txt may call us, and the first word of how we call ourselves. */
export const ROBOT = 'Dragoman';
