import { pinyinOf } from './pinyin.js';
import { keysOf, type Reading } from './sound-key.js';

/** Characters that transcribe foreign names and seldom mean anything else. */
const PLAIN =
  '阿埃奥厄昂恩伊欧乌尤翁鸥娅耶叶约布巴拜班邦鲍贝比宾博伯波卜彬柏蓓芭勃泊玻普帕派潘庞佩彭皮珀蓬蒲坡毕庇彼德达戴丹登迪丁杜邓' +
  '顿敦黛蒂狄特塔泰坦唐陶滕廷托图汤忒捷格盖甘冈戈贡哥葛圭瓜伽迦克卡坎肯科库孔柯奎夸昆喀基夫弗瓦韦维沃温伍魏威惠薇芙费芬菲福' +
  '丰冯佛甫伏腓兹扎宰赞泽曾津佐祖茨察蔡策岑钦措楚聪采曹斯萨赛桑绍塞森辛索苏松瑟撒什沙夏谢舍申希欣肖舒莎珊詹焦若茹杰哲珍贾卓' +
  '查柴乔切琴丘琼彻奇齐恰吉季佳久秋赫哈豪亨霍胡洪侯休姆马迈曼芒梅米莫穆蒙玛默麦孟谟缪纳奈瑙嫩尼宁诺努娜妮聂涅钮纽勒尔拉莱兰' +
  '朗劳伦利洛卢隆莉丽列琳蕾赖雷罗鲁龙瑞廖略柳逊史密施诃巍喇嘎沁朵娃缅坚汀朔傅汗让范历烈翰罕摩契锡吕敖讷堪黎苗萝斐棱鞑靼艾雅亚凯考夸惠盛渥厘' +
  '旦陀梯符耳';

/** Characters of names that ordinary words are written with as well: alone they make no name. */
const COMMON =
  '安因英永延扬尧保别本平当道东多代大加高根古金京可康果万旺文武华怀法凡方富藏宗早灿思丝尚香雄日章热任容真朱昌车海' +
  '汉杭黑毛门明内南农里林留律太台提铁通孙雪萧新西山圣石士世其仓江姜美莲连年娘良廉梁先荣边得木爱易理修白歇济速居培末脱';

/** What a character transcribes where that is not what its reading says; a syllable's last n is part of it. */
const READINGS: Readonly<Record<string, Reading>> = {
  尔: ['R'],
  基: ['K-'],
  加: ['K-'],
  伽: ['K-'],
  迦: ['K-'],
  金: ['K-N', 'T-N'],
  京: ['K-N', 'T-N'],
  津: ['S-N', 'T-N'],
  吉: ['K-', 'S-'],
  季: ['T-'],
  捷: ['T-'],
  坚: ['T-N', 'K-N'],
  让: ['S-N'],
  佳: ['T-'],
  久: ['T-'],
  秋: ['T-', 'S-'],
  杰: ['S-', 'T-'],
  希: ['S-', 'K-'],
  欣: ['S-N', 'K-N'],
  休: ['K-', 'S-'],
  惠: ['F-', 'K-'],
  怀: ['F-'],
  华: ['F-'],
  胡: ['K-', 'F-'],
  约: ['-', 'S-'],
  乌: ['-', 'F-'],
  伍: ['F-'],
  翁: ['-N'],
  热: ['S-', 'R-'],
  日: ['S-'],
  若: ['S-'],
  茹: ['S-'],
  任: ['S-N'],
  容: ['S-N'],
  瑞: ['R-'],
  史: ['S'],
  尤: ['-', 'S-'],
  翰: ['-N', 'K-N'],
  耳: ['R'],
  歇: ['S-'],
  吕: ['L-'],
  修: ['S-'],
  居: ['K-', 'S-'],
};

/** Syllables that stand for a consonant alone before another: no vowel is heard. */
const BARE = new Set('布普德特格克夫弗兹茨斯什赫姆勒尔奇恩');

const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^[bp]/, 'P'],
  [/^[fw]/, 'F'],
  [/^[dt]/, 'T'],
  [/^[gkh]/, 'K'],
  [/^(?:[zcs]h?|[jqx]|r)/, 'S'],
  [/^l/, 'L'],
  [/^m/, 'M'],
  [/^n/, 'N'],
];

let readings: ReadonlyMap<string, Reading> | undefined;

/** By character; made when the first Chinese name is met. */
function table(): ReadonlyMap<string, Reading> {
  readings ??= new Map(Array.from(PLAIN + COMMON, (character) => [character, readingOf(character)]));
  return readings;
}

function readingOf(character: string): Reading {
  const own = READINGS[character];
  if (own !== undefined) return own;
  const syllable = pinyinOf(character);
  const initial = INITIALS.find(([pattern]) => pattern.test(syllable))?.[1] ?? '';
  if (BARE.has(character)) return [initial === '' ? '-N' : initial];
  return [`${initial}-${/ng?$/.test(syllable) ? 'N' : ''}`];
}

const TRANSCRIPTION = new RegExp(`[${PLAIN}${COMMON}]{2,}`, 'g');
const PLAIN_CHARACTERS = new Set(PLAIN);

const NO_TRANSCRIPTION = new RegExp(`[^${PLAIN}${COMMON}]`);

/** @param text simplified */
export function isTranscription(text: string): boolean {
  return !NO_TRANSCRIPTION.test(text);
}

/** A run of characters that may transcribe a foreign name. */
export interface ChineseName {
  readonly name: string;
  /** In the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** How many characters at either end of a run may belong to the words around it. */
const MAX_STUCK = 1;

/**
 * The runs of characters that transcribe names, with and without a character at either end, which may
 * belong to the word beside.
 *
 * @param text simplified
 */
export function chineseNames(text: string): readonly ChineseName[] {
  return Array.from(text.matchAll(TRANSCRIPTION)).flatMap(({ 0: run, index }) =>
    parts(run.length).flatMap(([from, to]) => {
      const part = run.slice(from, to);
      if (!isLikeName(part)) return [];
      return [{ name: part, start: index + from, end: index + to }];
    }),
  );
}

/** @param name simplified, without other characters than those that transcribe names */
export function chineseKeys(name: string): readonly string[] {
  const known = table();
  return keysOf(Array.from(name, (character) => known.get(character) ?? []));
}

function parts(length: number): readonly (readonly [from: number, to: number])[] {
  const stuck = Array.from({ length: MAX_STUCK + 1 }, (_, at) => at);
  return stuck
    .flatMap((from) => stuck.map((left) => [from, length - left] as const))
    .filter(([from, to]) => to - from >= 2);
}

function isLikeName(run: string): boolean {
  const plain = Array.from(run).filter((character) => PLAIN_CHARACTERS.has(character)).length;
  return plain >= 2 || plain * 2 >= run.length;
}
