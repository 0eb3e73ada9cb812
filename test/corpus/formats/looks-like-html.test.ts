import { expect, test } from 'vitest';
import { looksLikeHtml } from '../../../src/corpus/formats/looks-like-html.js';

test.each([
  ['<!doctype html><html></html>'],
  ['<?xml version="1.0"?>\n<html>'],
  ['\n\n  <!-- saved from url=(0014)about:internet -->\n<html>'],
  ['<!--one--><!--two--> <!--[if IE]> x <![endif]-->\n<body>'],
  [`<!--${' a comment of many words '.repeat(100)}--><div>`],
  ['<!--><p>A paragraph.</p>'],
  ['<P>In capitals'],
])('a page is known by its first tag: %j', (text) => expect(looksLikeHtml(text)).toBe(true));

test.each([
  ['Prices < 5 fell.'],
  ['<https://paper.example/a>'],
  ['<!-- only a comment -->'],
  ['<!-- a comment without an end <p>'],
  ['<pressing matters>'],
  ['A <p> in the text'],
  [''],
])('a text is no page: %j', (text) => expect(looksLikeHtml(text)).toBe(false));

test('forty comments that lead to no tag are passed over at once', () => {
  const start = performance.now();
  expect(looksLikeHtml(`${'<!-- a -->'.repeat(40)}Text`)).toBe(false);
  expect(looksLikeHtml(`${'<!---->'.repeat(100_000)}Text`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
