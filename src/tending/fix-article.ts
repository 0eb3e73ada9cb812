import { dateOf } from '../corpus/dates/dates.js';
import { webLink } from '../corpus/link.js';
import type { Fix } from '../corpus/problems/problem.js';
import { sourcesFrom } from '../corpus/sources.js';
import { editYamlFile } from '../yaml/edit-yaml-file.js';
import type { YamlPath } from '../yaml/edited-yaml.js';
import { YamlFileError } from '../yaml/yaml-file.js';

/** Something that moderators say of an article, which its file does not. */
export interface ArticleFix {
  readonly fix: Fix;
  readonly articleId: string;
  /** As the article names it. */
  readonly file: string;
  /** As typed; of no matter where an article is hidden. */
  readonly value: string;
}

export type Fixed =
  /** `before`: what was said there, if anything was. */
  | { readonly state: 'fixed'; readonly before: unknown; readonly after: string | boolean }
  /** The value is no link, no date, or no name. */
  | { readonly state: 'invalid' }
  /** The sources file cannot be changed as it is written. */
  | { readonly state: 'faulty'; readonly reason: string };

/** Writes a fix to the sources file. The article's own file stays as it is. */
export async function fixArticle(
  { fix, articleId, file, value }: ArticleFix,
  { sourcesFile }: { readonly sourcesFile: string },
): Promise<Fixed> {
  const after = written(fix, value.trim());
  if (after === undefined) return { state: 'invalid' };
  const path = pathOf({ fix, articleId, file });
  let before: unknown;
  try {
    await editYamlFile(sourcesFile, {
      check: (text) => sourcesFrom(text, sourcesFile),
      change: (document) => {
        if (fix === 'keep') {
          document.append(path, after);
          return;
        }
        before = document.get(path);
        document.set(path, after);
      },
    });
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    return { state: 'faulty', reason: error.message };
  }
  return { state: 'fixed', before, after };
}

/** What recurs is said of all articles, the day of saving of the page, all else of the one article. */
function pathOf({ fix, articleId, file }: Omit<ArticleFix, 'value'>): YamlPath {
  if (fix === 'keep') return ['boilerplate', 'keep'];
  if (fix === 'captured') return ['pages', file, 'captured'];
  return ['articles', articleId, fix === 'hide' ? 'hidden' : fix];
}

/** What is written; `undefined` for a value that says nothing. */
function written(fix: Fix, value: string): string | boolean | undefined {
  switch (fix) {
    case 'hide':
      return true;
    case 'link':
      return webLink(value);
    case 'outlet':
    case 'keep':
      return value === '' ? undefined : value;
    case 'date':
      return dateOf(value).iso === undefined ? undefined : value;
    case 'captured': {
      const { iso, precision } = dateOf(value);
      // A page was saved on a day, not in a month.
      return precision === 'day' || precision === 'minute' ? iso?.slice(0, 10) : undefined;
    }
  }
}
