import { cldrConcepts } from '../../src/glossary/cldr.js';
import { articleOf, snapshotFrom } from './articles.js';
import { smallConcepts } from './small-glossary.js';

/** Coverage of an invented harbour in five languages; what it tells is made up. */
export const HARBOUR = [
  articleOf({
    title: 'Harbour bridge reopens',
    outlet: 'Harbour Gazette',
    day: '2024-03-05',
    lines: [
      'The harbour bridge reopened on Tuesday after nine months of repairs. Mara Vale, the harbour master, cut the ribbon at noon.',
      'On the first day 412 lorries crossed it. Tolls stay at two crowns until the summer.',
    ],
  }),
  articleOf({
    title: 'Dockers stop work',
    outlet: 'Harbour Gazette',
    day: '2024-04-10',
    lines: [
      'Dockers at the Grain Terminal began a strike on Wednesday over their night shifts. The union counted three hundred people at the gates.',
      'Ships had to wait in the bay, and bakers in the town feared for their flour.',
    ],
  }),
  articleOf({
    title: '码头工人罢工',
    outlet: '海湾日报',
    day: '2024-04-11',
    lines: ['粮食码头的工人周三开始罢工，抗议夜班安排。工会表示约有三百人参加。', '货轮只能停在海湾里等待。'],
  }),
  articleOf({
    title: 'إضراب في الميناء',
    outlet: 'صوت الميناء',
    day: '2024-04-12',
    lines: [
      'بدأ عمال محطة الحبوب إضرابا يوم الأربعاء احتجاجا على نوبات الليل. وأعلنت النقابة مشاركة نحو ثلاثمئة عامل.',
    ],
  }),
  articleOf({
    title: 'Забастовка в гавани',
    outlet: 'Залив',
    lines: ['Докеры объявили забастовку из-за ночных смен. Профсоюз насчитал у ворот около трёхсот человек.'],
  }),
  articleOf({
    title: 'Страйк у гавані',
    outlet: 'Затока',
    day: '2024-04-13',
    lines: [
      'Докери оголосили страйк через нічні зміни. Профспілка нарахувала біля воріт близько трьохсот людей.',
    ],
  }),
  articleOf({
    title: 'A talk with the ferryman',
    outlet: 'Island Post',
    day: '2024-02-01',
    lines: [
      'The ferryman of the island receives us in his hut.',
      { question: 'Why did the ferry stop running in January?' },
      'Ice had bent the rudder, and no yard on this coast could straighten it before the thaw.',
      { question: 'Will you retire?' },
      'Not while my knees allow the ladder.',
    ],
  }),
  articleOf({
    title: 'Notes from the council',
    outlet: 'Island Post',
    day: '2023-11-20',
    lines: [
      { heading: 'Lighthouse museum' },
      'Councillors agreed to pay for a new roof. Work begins after the storms.',
      { heading: 'School kitchen' },
      'The cook asked for a larger oven and was promised one.',
    ],
  }),
  articleOf({
    title: 'Visitors from the north',
    outlet: 'Island Post',
    day: '2024-05-02',
    lines: [
      'The painter Tobias Grendelmann hung forty seascapes in the old sail loft. Visitors came from three towns.',
    ],
  }),
  articleOf({
    title: 'День художника',
    outlet: 'Залив',
    day: '2024-05-03',
    lines: ['Художник Тобиас Грендельманн показал морские пейзажи в старом ангаре. Вход был свободным.'],
  }),
];

/** The small glossary, and the names that come from CLDR. */
export const CONCEPTS = [...smallConcepts(), ...cldrConcepts()];

/** The coverage, ready to be asked. */
export const harbour = snapshotFrom(HARBOUR, CONCEPTS);
