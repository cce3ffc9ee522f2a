import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import type { Entity } from '../src/lib/commands';
import { UNSAID, choiceText } from '../src/lib/describe';
import { LANGUAGES } from '../src/lib/texts.svelte';
import { speak } from './speak';

beforeAll(() => speak('fr'));

const FILE = join(import.meta.dirname, '../src/lib/commands.ts');
const program = ts.createProgram([FILE], { strict: true });
const checker = program.getTypeChecker();

type Coded = { entity: Entity; field: string; code: string };

/** Every code that a type may hold, with the last step of the way to it. */
function codes(type: ts.Type, entity: Entity, field: string, seen: readonly ts.Type[] = []): Coded[] {
  if (type.isStringLiteral()) return [{ entity, field, code: type.value }];
  if (type.isUnion()) return type.types.flatMap((one) => codes(one, entity, field, seen));
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => codes(one, entity, field, seen));
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || seen.includes(type)) return [];
  return type
    .getProperties()
    .filter((property) => !UNSAID.has(property.name))
    .flatMap((property) => codes(checker.getTypeOfSymbol(property), entity, property.name, [...seen, type]));
}

const records = program.getSourceFile(FILE)?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Records');
const coded = records
  ? checker
      .getTypeAtLocation(records)
      .getProperties()
      .flatMap((kind) => codes(checker.getTypeOfSymbol(kind), kind.name as Entity, kind.name))
  : [];

test('every choice that a record can hold has a word: nobody is shown a code', () => {
  expect(coded.length).toBeGreaterThan(200);
  const said = ({ entity, field, code }: Coded) => {
    if (LANGUAGES.some((language) => language === code)) return true;
    const text = choiceText(entity, field, code);
    return text !== undefined && !text.includes('$');
  };
  expect(coded.filter((one) => !said(one)).map(({ entity, field, code }) => `${entity}.${field}: ${code}`)).toEqual([]);
});
