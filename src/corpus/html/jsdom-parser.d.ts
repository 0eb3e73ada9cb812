declare module '@mozilla/readability/JSDOMParser.js' {
  /** The parser that Readability's package brings along: for well-formed markup only. */
  export default class JSDOMParser {
    parse(html: string, url?: string): never;
  }
}
