import type { Fault } from '../fetch/fetched.js';
import type { PolitelyFetched } from './polite-fetch.js';

const FAULTS: Readonly<Record<Fault, string>> = {
  'bad-address': 'It is no address that begins with http or https.',
  private: 'It leads to this machine or a network behind it; FEED_ALLOW_PRIVATE=true allows that.',
  'too-large': 'It is too large.',
  'too-slow': 'It does not answer in time.',
  'too-many-redirects': 'It leads from one address to the next without end.',
  refused: 'The server does not give it out.',
  unreachable: 'The server cannot be reached, or breaks off.',
};

/** Why something was not fetched, as a sentence. */
export function failureText(answer: Exclude<PolitelyFetched, { readonly state: 'fetched' }>): string {
  switch (answer.state) {
    case 'disallowed':
      return 'The robots.txt of the site asks programs not to read it.';
    case 'resting':
      return `The server asks to be left alone until ${answer.until.toISOString()}.`;
    case 'no-rules':
      return 'The robots.txt of the site cannot be read, so that it is not known what may be read.';
    case 'failed': {
      if (answer.status === 404 || answer.status === 410) return `It is not there (${answer.status}).`;
      const status = answer.status === undefined ? '' : ` (${answer.status})`;
      return FAULTS[answer.fault].replace(/\.$/, `${status}.`);
    }
  }
}
