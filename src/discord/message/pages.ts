/**
 * Things by page: as many as fit, in order, none of them cut. There is at least one page; a thing that alone is
 * longer than the budget has a page of its own.
 *
 * @param max things on a page at most
 * @param budget UTF-16 code units of a page at most
 */
export function pagesOf<T>(
  things: readonly T[],
  { lengthOf, budget, max }: { readonly lengthOf: (thing: T) => number; budget: number; max: number },
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let left = budget;
  for (const thing of things) {
    const length = lengthOf(thing);
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (page.length >= max || length > left)) {
      pages.push([thing]);
      left = budget - length;
    } else {
      page.push(thing);
      left -= length;
    }
  }
  return pages;
}
