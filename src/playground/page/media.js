import { element, outwardLink } from './dom.js';
import { hidden } from './spoiler.js';

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** A picture of a message: shown if it was sent with the message; of other sites nothing is fetched, a link says what there is. */
export function shownMedia({ media, description, spoiler }, view) {
  const file = attached(media.url, view);
  const name = description ?? view.words.picture;
  const shown = file
    ? element('img', {
        class: 'picture',
        src: localPath(file.url),
        alt: description ?? file.filename,
        loading: 'lazy',
      })
    : outwardLink(media.url, { class: 'media', title: media.url, dir: 'auto' }, `▧ ${name}`);
  return spoiler ? hidden(view.words.spoiler, shown) : shown;
}

/** A file of a message, to be fetched. */
export function shownFile({ file, spoiler }, view) {
  const found = attached(file.url, view);
  const shown = found
    ? fileLink(found)
    : element('p', { class: 'file' }, file.url.replace('attachment://', ''));
  return spoiler ? hidden(view.words.spoiler, shown) : shown;
}

/** A file sent along with a message: a picture is shown, another one named with its size. */
export function shownAttachment(file) {
  if (!PICTURE.test(file.filename)) return fileLink(file);
  return element('img', { class: 'picture', src: localPath(file.url), alt: file.filename, loading: 'lazy' });
}

/** The attachments of a message that none of its components shows. */
export function unshownAttachments({ attachments, components }) {
  const written = JSON.stringify(components);
  return attachments.filter(({ filename }) => !written.includes(`"attachment://${filename}"`));
}

function fileLink({ filename, url, sizeBytes }) {
  const name = element('a', { href: localPath(url), download: filename, dir: 'auto' }, filename);
  return element('p', { class: 'file' }, '▤ ', name, element('small', { dir: 'ltr' }, ` ${size(sizeBytes)}`));
}

function attached(url, { message }) {
  return message?.attachments.find(({ filename }) => url === `attachment://${filename}`);
}

// The page may be open under another name of this machine than the one in the address.
function localPath(url) {
  return new URL(url).pathname;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const inKiB = bytes / 1024;
  return inKiB < 1024 ? `${Math.round(inKiB)} KiB` : `${(inKiB / 1024).toFixed(1)} MiB`;
}
