import { expect, it } from 'vitest';
import { postPath } from '../../src/import/post-path.js';

const path = (title: string, given: Partial<Parameters<typeof postPath>[0]> = {}) =>
  postPath({ day: '2024-05-06', title, key: 'k', link: 'https://www.quay.example/a', ...given });

it.each([
  ['Ferry resumes: 412 on board!', /^2024-05-06-ferry-resumes-412-on-board-[a-p]{8}\.md$/],
  ['渡轮恢复运营', /^2024-05-06-渡轮恢复运营-[a-p]{8}\.md$/],
  ['Паром повертається «додому»', /^2024-05-06-паром-повертається-додому-[a-p]{8}\.md$/],
  ['عودة العبّارة', /^2024-05-06-عودة-العبّارة-[a-p]{8}\.md$/],
  ['../../etc/passwd\u0000', /^2024-05-06-etc-passwd-[a-p]{8}\.md$/],
  ['CON', /^2024-05-06-con-[a-p]{8}\.md$/],
  ['???', /^2024-05-06-[a-p]{8}\.md$/],
])('%s makes a name that every file system takes', (title, expected) => {
  const [folder, host, month, name = ''] = path(title).split('/');
  expect([folder, host, month]).toEqual(['imported', 'www.quay.example', '2024-05']);
  expect(name).toMatch(expected);
});

it('stays within a hundred bytes, whole letters only, composed', () => {
  for (const letter of ['a', 'ї', '長', '👨‍👩‍👧', 'e\u0301', 'و\u0651']) {
    const name = path(letter.repeat(300)).split('/').at(-1) ?? '';
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
    expect(name).toBe(name.normalize('NFC'));
    expect(name).not.toMatch(/\uFFFD|\u200D-/);
  }
});

it('holds no figures where no day is known, because they would be read as one', () => {
  expect(path('On 2024-05-06 at 5', { day: undefined })).toMatch(
    /^imported\/www\.quay\.example\/undated\/undated-on-at-[a-p]{8}\.md$/,
  );
});

it('is the same for the same article, and another for another link', () => {
  expect(path('Ferry')).toBe(path('Ferry'));
  expect(path('Ferry', { key: 'other' })).not.toBe(path('Ferry'));
});

it.each(['https://aux.example/', 'https://nul/'])('takes no device of Windows for a folder: %s', (link) => {
  expect(path('Ferry', { link }).split('/')[1]).toMatch(/^_/);
});

it('takes an article without a link', () => {
  expect(path('Ferry', { link: undefined })).toMatch(/^imported\/without-link\/2024-05\//);
});
