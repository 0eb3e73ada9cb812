/** What a text explains in brackets or by "also translated as", and what stands before it. */
export interface Gloss {
  /** On the same line and in the same sentence, up to the bracket; its end is what is explained. */
  readonly before: string;
  readonly inside: string;
  /** Whether `before` is exactly what is explained: it stood in quotation marks. */
  readonly isQuoted: boolean;
}

/** Parentheses, half and full width, around at most 40 code units without digits. */
const BRACKETS = /[(\uFF08]\s{0,4}([^()\uFF08\uFF09\n\d]{2,40}?)\s{0,4}[)\uFF09]/g;

/** Chinese "also translated as": (you|yi|ye) yi, (you|yi|ye) yi zuo; up to the next mark. */
const ALSO =
  /[\u3001\uFF0C(\uFF08]\s*[\u53C8\u4EA6\u4E5F]\u8BD1(?:\u4E3A|\u4F5C)?([\p{sc=Han}\u00B7]{2,14})(?=[\u3001\uFF0C\u3002\uFF1B)\uFF09\s]|$)/gu;

const MAX_BEFORE = 80;
/** Marks that what is explained does not reach across. Full stops count where a space follows. */
const BOUNDARY =
  /[\n,;:!?()[\]\uFF08\uFF09\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\u060C\u061B\u061F\u201C\u300C\u300A"\u00AB]|\.\s/gu;
/** Quotation marks at the end of what stands before: curly, straight, angle, corner. */
const QUOTED =
  /[\u201C"\u00AB\u300C\u300A]([^\u201C\u201D"\u00AB\u00BB\u300C\u300D\u300A\u300B\n]{2,60})[\u201D"\u00BB\u300D\u300B]\s*$/u;

/** The glosses of a text, in order. */
export function glosses(text: string): readonly Gloss[] {
  return [BRACKETS, ALSO].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 1: inside = '', index }) => {
      const gloss = glossed(text.slice(Math.max(0, index - MAX_BEFORE), index), inside);
      return gloss.before === '' ? [] : [gloss];
    }),
  );
}

function glossed(before: string, inside: string): Gloss {
  const quoted = QUOTED.exec(before)?.[1];
  if (quoted !== undefined) return { before: quoted.trim(), inside, isQuoted: true };
  const last = Array.from(before.matchAll(BOUNDARY)).at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return { before: before.slice(from).trim(), inside, isQuoted: false };
}
