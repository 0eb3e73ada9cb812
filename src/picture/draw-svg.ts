import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { PLAIN_FONT } from './fonts.js';

/** Draws an SVG as a PNG, beside the main thread. The fonts are read each time: they would take ten megabytes to keep. */
export async function drawSvg(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: PLAIN_FONT },
  });
  return image.asPng();
}

/** The packages export their main file only; the fonts are beside it. */
function fontFiles(): string[] {
  return [
    new URL('../fonts/NotoSans-Regular.ttf', import.meta.resolve('@embedpdf/fonts-latin')),
    new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc')),
    new URL(
      './400Regular/NotoSansArabic_400Regular.ttf',
      import.meta.resolve('@expo-google-fonts/noto-sans-arabic'),
    ),
  ].map((url) => fileURLToPath(url));
}
