import { describe, expect, it } from 'vitest';
import { nextItem } from '../../../components/menu-button.tsx';

const words = ['Markdown', 'BBCode', 'Plain text', 'HTML'];

describe('keys in a menu', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['p', 0, 2],
    ['H', 0, 3],
    ['m', 0, 0],
  ])('%s on item %i goes to item %i', (key, at, to) => {
    expect(nextItem(key, at, words)).toBe(to);
  });

  it.each(['x', 'Enter', ' ', 'Escape', 'Tab', 'Shift'])('%s goes nowhere', (key) => {
    expect(nextItem(key, 0, words)).toBeUndefined();
  });

  it('a letter goes through all items that begin with it, one after another', () => {
    const same = ['Print', 'Panel', 'Copy'];
    expect(nextItem('p', 0, same)).toBe(1);
    expect(nextItem('p', 1, same)).toBe(0);
  });
});
