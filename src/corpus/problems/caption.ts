import type { Detector } from './problem.js';

/** A longer line is a paragraph that mentions a picture. */
const MAX_LENGTH = 200;

const CAPTIONS: readonly RegExp[] = [
  /^(?:photo(?:graph)?|image|picture|file photo|illustration|caption)s?\s?(?:by|from|credit|:|\/|\u00A9|\u2014)/iu,
  /(?:^|[\s([])(?:\u00A9|\(c\))\s?\p{L}[^.!?]{0,60}$/iu,
  /(?:getty images|afp|reuters|ap photo|epa|\bap)\s?[)\]]?$/iu,
  // Russian and Ukrainian: foto, fotografija.
  /^\s?\u0444\u043E\u0442\u043E(?:\u0433\u0440\u0430\u0444\p{L}+)?\s?(?:[:/\u2014\u2013-]|\u00A9)/iu,
  // Arabic: a picture, photographed by, archive picture.
  /^(?:\u0627\u0644)?\u0635\u0648\u0631\u0629\s?(?:[:/]|\u0623\u0631\u0634\u064A\u0641)/u,
  /^\u062A\u0635\u0648\u064A\u0631\s?[:/]/u,
  // Chinese: picture, source of the picture, photographed by, file picture; in both writings.
  /^[(\uFF08]?(?:\u56FE|\u5716|\u56FE\u7247|\u5716\u7247|\u914D\u56FE|\u8D44\u6599\u56FE|\u8CC7\u6599\u5716)(?:\u7247)?(?:\u6765\u6E90|\u4F86\u6E90|\u6E90)?\s?[:\uFF1A/]/u,
  /(?:\u6444|\u651D|\u8D44\u6599\u56FE\u7247?|\u8CC7\u6599\u5716\u7247?)[)\uFF09\]]?\u3002?$/u,
];

/** A caption or a credit of a picture that is read as a paragraph of the text, and so might be quoted. */
export const captionProblem: Detector = ({ text, blocks }) => {
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const caption = lines.find(
    (line) => line.length <= MAX_LENGTH && CAPTIONS.some((pattern) => pattern.test(line)),
  );
  return caption === undefined ? undefined : { detail: caption, fix: undefined };
};
