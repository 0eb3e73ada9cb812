/** A name as it is compared: case and width do not matter. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
