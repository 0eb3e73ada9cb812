import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** How a Chinese character is read by itself, in pinyin without tones: "si"; empty for what is no character. */
export function pinyinOf(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const [read = ''] = pinyin(character, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  known.set(character, read);
  return read;
}
