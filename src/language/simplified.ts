import TSCharacters from 'opencc-js/dict/TSCharacters';

/**
 * Traditional characters with their simplified forms, by code unit, from OpenCC's table (Apache-2.0). Pairs
 * outside the Basic Multilingual Plane are left out: they would move offsets.
 */
export function traditionalToSimplified(): readonly (readonly [traditional: number, simplified: string])[] {
  return TSCharacters.split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([traditional = '', simplified = '']) =>
      traditional.length === 1 && simplified.length === 1
        ? [[traditional.charCodeAt(0), simplified] as const]
        : [],
    );
}
