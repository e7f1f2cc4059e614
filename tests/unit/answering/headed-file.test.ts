import { expect, it } from 'vitest';
import { openHeaded, packHeaded } from '../../../answering/headed-file.ts';

const part = (...numbers: number[]) => Uint32Array.from(numbers).buffer;

it.each(['', 'a', 'ab', 'abc', 'ψ', 'ψυχή'])('gives back its head and its parts after "%s"', (text) => {
  const file = packHeaded({ text }, [part(1, 2), part(3)]);
  const { head, end } = openHeaded(file);
  expect(head).toEqual({ text });
  expect([...new Uint32Array(file, end)]).toEqual([1, 2, 3]);
});

it('can be a part of another', () => {
  const file = packHeaded('outer', [packHeaded('inner', [part(7)])]);
  const outer = openHeaded(file);
  const inner = openHeaded(file, outer.end);
  expect([outer.head, inner.head]).toEqual(['outer', 'inner']);
  expect([...new Uint32Array(file, inner.end)]).toEqual([7]);
});

it('is refused where it is cut short or begins with something else', () => {
  const file = packHeaded({ text: 'a long enough head' }, []);
  expect(() => openHeaded(file.slice(0, 12))).toThrow();
  expect(() => openHeaded(part(4, 0))).toThrow();
  expect(() => openHeaded(new ArrayBuffer(0))).toThrow();
});
