/** Elements that nobody writes as a word between angle brackets: their tags count whether they are closed or not. */
export const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'div span p br hr wbr ul ol li dl dt dd table tbody thead tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre em strong figcaption ' +
    'iframe noscript textarea html svg script img doctype'
  ).split(' '),
);

/** Elements whose names are words or single letters: bare, they count only where they are closed. */
export const WORD_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big body button canvas caption center cite code ' +
    'col colgroup data datalist del details dfn dialog dir embed fieldset figure font footer form frame frameset head header hgroup i ' +
    'input ins kbd label legend link main map mark marquee math menu menuitem meta meter nav nobr object optgroup option output param ' +
    'picture progress q rp rt ruby s samp search section select slot small source strike style sub summary sup template time title ' +
    'track tt u var video path g circle rect line use symbol defs'
  ).split(' '),
);

/** Attributes that stand without a value. */
export const BARE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls crossorigin default defer disabled download hidden inert ismap ' +
    'itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected'
  ).split(' '),
);
