import { describe, expect, test } from 'vitest';
import { practiceAddress } from './practices.ts';

const practices = {
  'non-root-user': { number: '7.7', title: 'A user that is not root' },
  'exec-form-entrypoint': { number: '1.2', title: 'Start in exec form' },
};

describe('the address of a practice', () => {
  test('is a section of the page that its number names', () => {
    expect(practiceAddress(practices, 'non-root-user')).toBe('/small/#non-root-user');
    expect(practiceAddress(practices, 'exec-form-entrypoint')).toBe('/linux-process/#exec-form-entrypoint');
  });

  test('is the short one where the numbers are not there', () => {
    expect(practiceAddress({}, 'non-root-user')).toBe('/p/non-root-user/');
  });
});
