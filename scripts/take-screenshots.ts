import { mkdir } from 'node:fs/promises';
import { type Picture, takePictures } from '../test/pages/support/take-pictures.js';

const FOLDER = 'docs/pictures';

/** The questions that the pictures show, answered from the sample coverage. */
const ANSWERS = {
  answer: 'Where did Trump and Zelensky speak before the funeral of Pope Francis?',
  'answer-zh': '谁宣布大幅减少基辅方向的军事活动？',
  'answer-ar': 'ما الموانئ التي يشملها اتفاق الحبوب؟',
} as const;

const pictures = Object.entries(ANSWERS).flatMap(([name, question]): Picture[] => [
  { file: `${FOLDER}/${name}.png`, question, theme: 'dark', device: 'desktop' },
  { file: `${FOLDER}/${name}-light.png`, question, theme: 'light', device: 'desktop' },
]);
const phone: Picture = {
  file: `${FOLDER}/phone.png`,
  question: ANSWERS.answer,
  theme: 'dark',
  device: 'phone',
};

await mkdir(FOLDER, { recursive: true });
for (const { file, bytes } of await takePictures([...pictures, phone])) {
  console.log(`${file}: ${Math.ceil(bytes / 1000)} kB`);
}
