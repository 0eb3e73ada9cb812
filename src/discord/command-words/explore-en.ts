import type { Label } from './label.js';

/** The names and descriptions of the commands that compare and follow coverage, and of their options. */
export const englishExplore = {
  compare: {
    name: 'compare',
    description: 'What each publisher says on a question, side by side, and who says nothing',
  },
  outlets: { name: 'outlets', description: 'Only these outlets, with commas between' },
  languages: { name: 'languages', description: 'Only articles in these languages, with commas between' },
  articleCard: {
    name: 'article',
    description: 'An article: outlet, date, its parts to read, and what else reports on it',
  },
  articleTitle: { name: 'title', description: 'Words of its headline, in any language' },
  timeline: {
    name: 'timeline',
    description: 'What was said on a topic or a person in order of time, with a picture',
  },
  timelineTopic: { name: 'topic', description: 'A topic, a person or a question, in any language' },
  who: {
    name: 'who',
    description: 'A person in the coverage: names, offices, what they said, and what is said of them',
  },
  whoName: { name: 'name', description: 'A name, in any spelling and script' },
} satisfies Readonly<Record<string, Label>>;

/** Those of one language. */
export type ExploreCommandWords = typeof englishExplore;
