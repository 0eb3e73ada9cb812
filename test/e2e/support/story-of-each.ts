import type { Digest, DigestRequest } from '../../../src/retrieval/digest/digest.js';
import { aSource } from '../../support/fakes.js';

/** A digest in which each arrival is a story, told by its id. */
export async function storyOfEach({ arrivals }: DigestRequest): Promise<Digest> {
  const stories = arrivals.map(({ id, kind }) => ({
    lead: { ...aSource({ articleId: id, title: id, link: undefined }), kind, repeats: false },
    excerpt: undefined,
    also: [],
    reports: 1,
    publishers: 1,
    kind,
    met: [],
  }));
  return { stories, leftOut: [] };
}
