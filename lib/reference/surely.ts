import type { z } from 'zod';

type Test = (value: unknown) => boolean;

/** What is not sure is left to the schema. */
const NEVER: Test = () => false;

/**
 * A quick look by a schema: true means that the schema takes the value and gives it back as it is; false, that the
 * schema itself has to be asked. The extension's pages may not make code from text, which is how Zod gets
 * fast, and nearly all entries of a file are as they should be. Built from the schema's own definition, so that
 * the two cannot differ; forms of schemas that it does not know are never sure.
 */
export function surely(schema: z.core.$ZodType): Test {
  const { _zod: inner } = schema as z.core.$ZodTypes;
  const { def } = inner;
  const checks = (def.checks ?? []).map(checkTest);
  // Formats of strings are schema and check in one.
  if (inner.traits.has('$ZodCheck') && 'check' in inner) checks.unshift(ranBy(inner));
  const type = typeTest(def);
  if (checks.length === 0) return type;
  return (value) => type(value) && checks.every((check) => check(value));
}

function typeTest(def: z.core.$ZodTypes['_zod']['def']): Test {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'optional': {
      const test = surely(def.innerType);
      return (value) => value === undefined || test(value);
    }
    case 'array': {
      const test = surely(def.element);
      // `every` would pass over places that were never filled.
      return (value) => Array.isArray(value) && value.findIndex((item) => !test(item)) < 0;
    }
    case 'union': {
      const tests = def.options.map(surely);
      return (value) => tests.some((test) => test(value));
    }
    case 'object':
      return objectTest(def);
    case 'record': {
      // Where every key of a list is demanded, the schema looks for those that are missing.
      if (def.keyType._zod.values && !def.partial) return NEVER;
      const [key, item] = [surely(def.keyType), surely(def.valueType)];
      return (value) =>
        isPlain(value) && Object.keys(value).every((name) => key(name) && item(value[name]));
    }
    default:
      return NEVER;
  }
}

function objectTest({ shape, catchall }: z.core.$ZodObjectDef): Test {
  if (catchall?._zod.def.type !== 'never') return NEVER;
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, surely(schema)]));
  const demanded = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  return (value) =>
    isPlain(value) &&
    Object.keys(value).every((key) => fields.get(key)?.(value[key])) &&
    demanded.every((key) => Object.hasOwn(value, key));
}

function checkTest({ _zod }: z.core.$ZodCheck<never>): Test {
  const def = _zod.def as z.core.$ZodChecks['_zod']['def'];
  if (def.check === 'min_length') return (value) => lengthOf(value) >= def.minimum;
  if (def.check === 'max_length') return (value) => lengthOf(value) <= def.maximum;
  return ranBy(_zod as unknown as z.core.$ZodCheckInternals<unknown>);
}

/** The check itself, as the schema runs it. */
function ranBy({ check }: Pick<z.core.$ZodCheckInternals<unknown>, 'check'>): Test {
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    check(payload);
    return payload.issues.length === 0 && payload.value === value;
  };
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
