/** Texts by page, in order: as many as fit, at most `max`. One that is longer than a page stands on its own. */
export function inPages<T extends { readonly length: number }>(
  items: readonly T[],
  { budget, max }: { readonly budget: number; readonly max: number },
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const page = pages.at(-1);
    if (page && page.length < max && item.length <= left) {
      page.push(item);
      left -= item.length;
    } else {
      pages.push([item]);
      left = budget - item.length;
    }
  }
  return pages;
}

/** The page nearest to the one asked for, and how many items stand on those before it. */
export function pageAt<T>(
  pages: readonly (readonly T[])[],
  asked: number,
): { readonly index: number; readonly items: readonly T[]; readonly before: number } {
  const index = Math.max(0, Math.min(Math.trunc(asked) || 0, pages.length - 1));
  return { index, items: pages[index] ?? [], before: pages.slice(0, index).flat().length };
}
