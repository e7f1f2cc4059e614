import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Guard } from '../../../platform/guards.ts';
import { askedOfPage, heardByPage } from '../../../platform/messages.ts';
import { asked, heard } from '../../../platform/page-guards.ts';

interface AnySchema extends v.GenericSchema {
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  wrapped?: AnySchema;
  options?: (string | number)[];
}

/** Values that a schema describes; with `faults`, here and there something else. */
function valuesOf(schema: AnySchema, faults: boolean): fc.Arbitrary<unknown> {
  const inner = (of: AnySchema) => valuesOf(of, faults);
  const fitting = (): fc.Arbitrary<unknown> => {
    switch (schema.type) {
      case 'string':
        return fc.string();
      case 'number':
        return fc.double({ noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'picklist':
        return fc.constantFrom(...schema.options!);
      case 'nullable':
        return fc.option(inner(schema.wrapped!), { nil: null });
      case 'optional':
        return fc.option(inner(schema.wrapped!), { nil: undefined });
      case 'array':
        return fc.array(inner(schema.item!), { maxLength: 3 });
      case 'object': {
        const fields = Object.entries(schema.entries!).map(([name, of]) => [name, inner(of)]);
        return fc.record(Object.fromEntries(fields), faults ? { requiredKeys: [] } : {});
      }
      default:
        throw new Error(`This test does not know schemas of the type ${schema.type}.`);
    }
  };
  const other = fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    0,
    1,
    '',
    'none',
    'toString',
    [],
    {},
    true,
  );
  return faults ? fc.oneof({ weight: 40, arbitrary: fitting() }, { weight: 1, arbitrary: other }) : fitting();
}

describe.each([
  ['what scripts on pages hear back', heardByPage, heard],
  ['what content scripts are asked', askedOfPage, asked],
] as [string, Record<string, AnySchema>, Record<string, Guard<unknown>>][])(
  'the guards of %s',
  (_, schemas, guards) => {
    it('are one for each message', () => {
      expect(Object.keys(guards).sort()).toEqual(Object.keys(schemas).sort());
    });

    it.each(Object.keys(schemas))('let "%s" through as agreed', (name) => {
      fc.assert(fc.property(valuesOf(schemas[name]!, false), (value) => guards[name]!(value)));
    });

    it.each(Object.keys(schemas))('judge a faulty "%s" as its schema does', (name) => {
      const schema = schemas[name]!;
      fc.assert(
        fc.property(valuesOf(schema, true), (value) => {
          expect(guards[name]!(value)).toBe(v.is(schema, value));
        }),
        { numRuns: 1000 },
      );
    });
  },
);
