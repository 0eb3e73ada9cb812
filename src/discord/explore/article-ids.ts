import type { SignedIds } from '../message/signed-ids.js';

/** What a button or an option of an article asks for. */
export type ArticleAction =
  | { readonly kind: 'card'; readonly articleId: string }
  /** A page of its text, counted from 0. */
  | { readonly kind: 'read'; readonly articleId: string; readonly page: number };

/** The custom ids of selects whose options are parts of an article, or other articles; they ask for nothing themselves. */
export const PARTS_SELECT_ID = 'v1:article:parts';
export const OTHERS_SELECT_ID = 'v1:article:others';

export interface ArticleIds {
  of(action: ArticleAction): string;
  /** `undefined` for an id that was made up. */
  action(customId: string): ArticleAction | undefined;
}

/** @param ids those of the command `article` */
export function articleIds(ids: SignedIds): ArticleIds {
  return {
    of: (action) =>
      action.kind === 'card'
        ? ids.sign('card', action.articleId)
        : ids.sign('read', action.articleId, action.page),
    action(customId) {
      const [kind, articleId = '', page = ''] = ids.read(customId) ?? [];
      if (kind === 'card') return { kind, articleId };
      return kind === 'read' ? { kind, articleId, page: Number(page) } : undefined;
    },
  };
}
