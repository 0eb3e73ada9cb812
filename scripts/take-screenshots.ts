import { mkdir } from 'node:fs/promises';
import { type Picture, takePictures } from '../test/pages/support/take-pictures.js';

const FOLDER = 'docs/pictures';

/** The questions that the pictures show, answered from the sample coverage, and what the browser is set to. */
const ANSWERS = {
  answer: { question: 'What did Russia and Ukraine agree on in Istanbul?', locale: 'en-US' },
  'answer-zh': { question: '谁宣布大幅减少基辅方向的军事活动？', locale: 'zh-CN' },
  'answer-ar': { question: 'ما الموانئ التي يشملها اتفاق الحبوب؟', locale: 'ar' },
} as const;

const pictures = Object.entries(ANSWERS).flatMap(([name, asked]): Picture[] => [
  { ...asked, file: `${FOLDER}/${name}.png`, theme: 'dark', device: 'desktop' },
  { ...asked, file: `${FOLDER}/${name}-light.png`, theme: 'light', device: 'desktop' },
]);
const phone: Picture = { ...ANSWERS.answer, file: `${FOLDER}/phone.png`, theme: 'dark', device: 'phone' };

await mkdir(FOLDER, { recursive: true });
for (const { file, bytes } of await takePictures([...pictures, phone])) {
  console.log(`${file}: ${Math.ceil(bytes / 1000)} kB`);
}
