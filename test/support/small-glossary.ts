import type { Concept } from '../../src/glossary/concept.js';
import { glossaryFrom } from '../../src/glossary/read-glossary.js';

/** Concepts of an invented harbour, and a few names of the world that texts inflect. */
export const SMALL_GLOSSARY = `
people:
- id: mara-vale
  labels:
    en: { preferred: Mara Vale, variant: [Vale], misspelling: [Mara Vail] }
    zh: { preferred: 玛拉·韦尔, variant: [韦尔] }
    ar: { preferred: مارا فيل }
    ru: { preferred: Мара Вейл }
    uk: { preferred: Мара Вейл }
- id: vladimir-putin
  labels:
    en: { preferred: Vladimir Putin, variant: [Putin] }
    zh: { preferred: 弗拉基米尔·普京, variant: [普京] }
    ar: { preferred: فلاديمير بوتين, variant: [بوتين] }
    ru: { preferred: Владимир Путин, variant: [Путин] }
    uk: { preferred: Володимир Путін, variant: [Путін] }
- id: sergey-lavrov
  labels:
    en: { preferred: Sergey Lavrov, variant: [Lavrov] }
    ru: { preferred: Сергей Лавров, variant: [Лавров] }
    uk: { preferred: Сергій Лавров, variant: [Лавров] }
places:
- id: kyiv
  labels:
    en: { preferred: Kyiv, variant: [Kiev] }
    zh: { preferred: 基辅 }
    ar: { preferred: كييف }
    ru: { preferred: Киев }
    uk: { preferred: Київ }
- id: kharkiv
  labels:
    en: { preferred: Kharkiv }
    ru: { preferred: Харьков }
    uk: { preferred: Харків }
- id: country-by
  labels:
    en: { preferred: Belarus }
    zh: { preferred: 白俄罗斯 }
- id: country-ru
  labels:
    en: { preferred: Russia }
    zh: { preferred: 俄罗斯 }
    ar: { preferred: روسيا }
    ru: { preferred: Россия, variant: [РФ] }
- id: country-us
  labels:
    en: { preferred: United States, variant: [US] }
organisations:
- id: kremlin
  labels:
    en: { preferred: Kremlin }
    ar: { preferred: الكرملين }
    ru: { preferred: Кремль }
- id: who-health
  labels:
    en: { preferred: World Health Organization, variant: [WHO, of the, The] }
- id: grain-terminal
  labels:
    en: { preferred: Grain Terminal, variant: [Terminal] }
    zh: { preferred: 粮食码头 }
    ar: { preferred: محطة الحبوب }
terms:
- id: strike
  related: [walkout]
  labels:
    en: { preferred: strike }
    zh: { preferred: 罢工 }
    ar: { preferred: إضراب }
    ru: { preferred: забастовка }
    uk: { preferred: страйк }
- id: walkout
  labels:
    en: { preferred: walkout }
- id: bank-of-river
  labels:
    en: { preferred: riverbank }
  context:
    bank: [river, flood]
`;

/** The concepts of {@link SMALL_GLOSSARY}. */
export const smallConcepts = (): readonly Concept[] => glossaryFrom(SMALL_GLOSSARY, 'small-glossary.yaml');
