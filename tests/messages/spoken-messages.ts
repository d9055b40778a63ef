/**
 * Every message of the product, said with values: each function under `translations` is called in each language with
 * arguments of its own parameter types, as the compiler knows them. A new file of messages is found by itself; one with a
 * parameter that nothing here can stand in for is an error.
 */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { formatsFor } from '../../src/messages/formats/formats.ts';
import { type Inline, plainText } from '../../src/messages/inline.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { ruleFormats } from '../../src/rules/run-rules.ts';

export interface Spoken {
  readonly language: Language;
  readonly text: string;
  /** File, export and keys: `src/messages/report/costs.ts costWords.finding`. */
  readonly where: string;
  /** The numbers it was told. */
  readonly numbers: readonly number[];
}

/** What stands in for the values of one call. */
interface Round {
  readonly language: Language;
  readonly index: number;
  readonly text: string;
  readonly whole: boolean;
  readonly numbers: number[];
}

/** One, few, many, the exceptions among them, and a fraction. */
export const counted = [0.5, 1, 2, 5, 11, 21];

/** Names as people give them: long, plural, quoted, Latin, with a dash, beginning with a vowel. */
const names: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Customers who have bought nothing for more than a year although they were reminded twice',
    'Families',
    'The “Welcome” kit',
    'a — b',
    'Orders',
    'CRM',
  ],
  ru: [
    'Клиенты, которые больше года ничего не покупали, хотя им дважды об этом напоминали',
    'Семьи',
    'Программа «Свои»',
    'а — б',
    'Оптика',
    'CRM',
  ],
  uk: [
    'Клієнти, які понад рік нічого не купували, хоча їм двічі про це нагадували',
    'Родини',
    'Програма «Свої»',
    'а — б',
    'Ощадність',
    'CRM',
  ],
};

/** Texts that are days, months and quarters for the messages that write them out. */
const times = ['2027-09-30', '2027-05', '2028'];

const files = globSync('src/messages/**/*.ts').sort();
const program = ts.createProgram(files, {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
});
const checker = program.getTypeChecker();

/** Every text and every call of a message, and the files in which nothing is said in three languages. */
export async function spokenMessages(): Promise<{ spoken: readonly Spoken[]; silent: readonly string[] }> {
  const spoken: Spoken[] = [];
  const silent: string[] = [];
  for (const file of files) {
    const before = spoken.length;
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (source && module) {
      const values = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
      for (const symbol of checker.getExportsOfModule(module)) {
        const value = values[symbol.name];
        if (!isTranslated(value)) continue;
        const type = checker.getTypeOfSymbolAtLocation(symbol, source);
        for (const language of languages) {
          const part = type.getProperty(language);
          if (!part) continue;
          const words = checker.getTypeOfSymbolAtLocation(part, source);
          speak(value[language], words, { language, where: `${file} ${symbol.name}`, source, spoken });
        }
      }
    }
    if (spoken.length === before) silent.push(file);
  }
  return { spoken, silent };
}

function isTranslated(value: unknown): value is Readonly<Record<Language, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === [...languages].sort().join()
  );
}

interface Place {
  readonly language: Language;
  readonly where: string;
  readonly source: ts.SourceFile;
  readonly spoken: Spoken[];
}

function speak(value: unknown, type: ts.Type, place: Place): void {
  if (typeof value === 'function') {
    call(value as (...args: unknown[]) => unknown, type, place);
  } else if (typeof value === 'object' && value !== null && !isText(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const whole = checker.getNonNullableType(type);
      const member = checker.getPropertyOfType(whole, key);
      const named = member
        ? checker.getTypeOfSymbolAtLocation(member, place.source)
        : (whole.getNumberIndexType() ?? whole.getStringIndexType());
      if (!named) throw new Error(`${place.where}.${key} has no type`);
      speak(inner, named, { ...place, where: `${place.where}.${key}` });
    }
  } else {
    keep(value, [], place);
  }
}

function isText(value: object): boolean {
  return 'figure' in value || 'markdown' in value;
}

/** Enough rounds for every pair of a number and a name, with whole numbers and then with any. */
const ROUNDS = 24;

function call(say: (...args: unknown[]) => unknown, type: ts.Type, place: Place): void {
  const [signature] = checker.getNonNullableType(type).getCallSignatures();
  if (!signature) throw new Error(`${place.where} is a function without a signature`);
  let said = 0;
  let fault: unknown;
  for (let index = 0; index < ROUNDS; index += 1) {
    for (const text of [names[place.language][index % 6] ?? '', times[index % 3] ?? '']) {
      const numbers: number[] = [];
      const round: Round = { language: place.language, index, text, whole: index % 2 === 1, numbers };
      const args = signature.parameters.map((parameter, at) =>
        standIn(
          checker.getTypeOfSymbolAtLocation(parameter, place.source),
          round,
          `${place.where}(${parameter.name})`,
          at,
        ),
      );
      try {
        keep(say(...args), numbers, place);
        said += 1;
      } catch (error) {
        // A name where a day is expected, or a half where only whole months are: another round brings what fits.
        fault = error;
      }
    }
  }
  if (said === 0) throw new Error(`${place.where} cannot be said`, { cause: fault });
}

function keep(value: unknown, numbers: readonly number[], { language, where, spoken }: Place): void {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return;
  if (typeof value === 'string') spoken.push({ language, where, numbers, text: value });
  else if (typeof value === 'object' && (Array.isArray(value) || isText(value))) {
    spoken.push({ language, where, numbers, text: plainText(value as Inline) });
  } else if (typeof value === 'object') {
    for (const [key, part] of Object.entries(value))
      keep(part, numbers, { language, where: `${where}.${key}`, spoken } as Place);
  }
}

/** A value of the type, by the round: every member of a union has its turn. */
function standIn(type: ts.Type, round: Round, where: string, depth: number): unknown {
  const alias = type.aliasSymbol?.name ?? type.symbol?.name;
  if (alias === 'Formats') return formatsFor(round.language, 'GBP');
  if (alias === 'RuleFormats') return ruleFormats(round.language, 'GBP');
  if (alias === 'Inline') return round.text;
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.isUnion()) {
    const { types } = type;
    const member = types[(round.index + depth) % types.length];
    if (member) return standIn(member, round, where, depth);
  }
  const { flags } = type;
  if (flags & ts.TypeFlags.BooleanLiteral) return checker.typeToString(type) === 'true';
  if (flags & ts.TypeFlags.Null) return null;
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return undefined;
  if (flags & ts.TypeFlags.String || flags & ts.TypeFlags.TemplateLiteral) return round.text;
  if (flags & ts.TypeFlags.Number) {
    const all = round.whole ? counted.filter(Number.isInteger) : counted;
    const number = all[(Math.floor(round.index / 2) + depth) % all.length] ?? 1;
    round.numbers.push(number);
    return number;
  }
  const calls = type.getCallSignatures();
  if (calls.length > 0) return () => round.text;
  if (checker.isArrayLikeType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return Array.from({ length: 1 + (round.index % 3) }, () => standIn(item, round, where, depth));
  }
  if (flags & ts.TypeFlags.Object || type.isIntersection()) {
    const properties = checker.getPropertiesOfType(type);
    const entries = properties.map((property, at) => {
      const source = property.valueDeclaration?.getSourceFile() ?? program.getSourceFile(files[0] ?? '');
      if (!source) throw new Error(`${where}.${property.name} is declared nowhere`);
      return [
        property.name,
        standIn(
          checker.getTypeOfSymbolAtLocation(property, source),
          round,
          `${where}.${property.name}`,
          depth + at,
        ),
      ];
    });
    return Object.fromEntries(entries);
  }
  throw new Error(`${where}: nothing stands in for ${checker.typeToString(type)}`);
}
