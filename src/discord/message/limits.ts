// Discord's limits. Lengths are taken to be in UTF-16 code units, which is never too few.
// Sources: [C] docs.discord.com/developers/components/reference, [M] …/resources/message,
// [A] …/interactions/application-commands,
// [G] discordjs.guide, "Display components".

/** All components of a message, nested ones and accessories included. [C] */
export const MAX_COMPONENTS = 40;

/** The text of all text displays of a message together. [G] */
export const MAX_TEXT_LENGTH = 4000;

/** What we fill of {@link MAX_TEXT_LENGTH}: how Discord counts is not documented, so 5 % stay free. */
export const TEXT_BUDGET = Math.floor(MAX_TEXT_LENGTH * 0.95);

/** Text displays of a section. [C] */
export const MAX_SECTION_TEXTS = 3;

/** Buttons of an action row. [C] */
export const MAX_ROW_BUTTONS = 5;

/** Options of a select, choices of an option and of an autocompletion. [C] [A] */
export const MAX_CHOICES = 25;

/** Label, value and description of a select's option; name and value of a choice. [C] [A] */
export const MAX_CHOICE_LENGTH = 100;

/** Placeholder of a select. [C] */
export const MAX_PLACEHOLDER_LENGTH = 150;

/** Label of a button. [C] */
export const MAX_LABEL_LENGTH = 80;

/** `custom_id` of a component. [C] */
export const MAX_CUSTOM_ID_LENGTH = 100;

/** URL of a link button; http, https or discord. [C] */
export const MAX_LINK_LENGTH = 512;

/** Items of a media gallery. [C] */
export const MAX_GALLERY_ITEMS = 10;

/** Description of a picture. [C] */
export const MAX_ALT_LENGTH = 1024;

/** `content` of a message without Components V2. [M] */
export const MAX_CONTENT_LENGTH = 2000;

/** What we fill of {@link MAX_CONTENT_LENGTH}. */
export const CONTENT_BUDGET = Math.floor(MAX_CONTENT_LENGTH * 0.95);

/** Embeds of a message without Components V2. [M] */
export const MAX_EMBEDS = 10;

/** Action rows of a message without Components V2. [M] */
export const MAX_ACTION_ROWS = 5;

/** Our own: what a member may ask. Discord would take 6000. */
export const MAX_QUESTION_LENGTH = 300;

/** Our own: quotes on one page; with all that can stand below, six would no longer fit into {@link MAX_COMPONENTS}. */
export const QUOTES_PER_PAGE = 5;

/** Our own: stories on one page of a digest; with all that can stand beside them, these fill {@link MAX_COMPONENTS}. */
export const STORIES_PER_PAGE = 10;
