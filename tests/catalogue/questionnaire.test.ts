import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/catalogue/questionnaire/index.ts';
import { askedRoles, questionSources } from '../../src/catalogue/questionnaire/question.ts';
import { questionIds } from '../../src/catalogue/questions.ts';
import { languages } from '../../src/messages/language.ts';
import { askedRoleTerms, questionSourceTerms } from '../../src/messages/terms/questionnaire.ts';

const questions = [...questionnaire];

describe('the questionnaire', () => {
  test('has the words of every question, in the order of the ids', () => {
    expect([...questionnaire.keys()]).toEqual(questionIds);
  });

  test('has somebody to ask for every question, and asks every role something', () => {
    for (const [id, { roles }] of questions) {
      expect(roles.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(roles).size, id).toBe(roles.length);
    }
    for (const role of askedRoles) {
      const asked = questions.filter(([, { roles }]) => roles.includes(role)).length;
      expect(asked, role).toBeGreaterThanOrEqual(5);
      expect(asked, role).toBeLessThanOrEqual(25);
    }
  });

  test('says where every question comes from, and uses every source', () => {
    for (const [id, { sources, seeds }] of questions) {
      expect(sources.length, id).toBeGreaterThan(0);
      if (sources.includes('seed')) expect(seeds.length, id).toBeGreaterThan(0);
      for (const seed of seeds) expect(seed).toMatch(/^[FGV]\d{1,2}$/);
    }
    for (const source of questionSources) {
      expect(
        questions.some(([, { sources }]) => sources.includes(source)),
        source,
      ).toBe(true);
    }
  });

  describe.each(languages)('in %s', (language) => {
    const words = questions.map(([id, question]) => ({ id, ...question.words[language] }));

    test('asks in one sentence that ends as a question', () => {
      for (const { id, ask } of words) {
        expect(ask, id).toMatch(/^[\p{Lu}][^?]+\?$/u);
        expect(ask.length, id).toBeGreaterThan(20);
        expect(ask.length, id).toBeLessThanOrEqual(110);
      }
    });

    test('says why in one to three sentences, and what counts as evidence in one', () => {
      for (const { id, why, evidence } of words) {
        expect(why, id).toMatch(/^\p{Lu}.+\.$/u);
        expect(why.length, id).toBeGreaterThan(60);
        expect(why.length, id).toBeLessThanOrEqual(240);
        expect(evidence, id).toMatch(/^\p{Lu}.+\.$/u);
        expect(evidence.length, id).toBeGreaterThan(50);
        expect(evidence.length, id).toBeLessThanOrEqual(240);
      }
    });

    test('has five anchors that begin small, end open and fit a line', () => {
      for (const { id, levels } of words) {
        expect(levels, id).toHaveLength(5);
        for (const level of levels) {
          expect(level, id).toMatch(/^\p{Ll}.*[^.,;:]$/u);
          expect(level.length, level).toBeLessThanOrEqual(80);
        }
      }
    });

    test('has no two anchors of a question alike, no two questions, reasons or lists of evidence', () => {
      for (const { id, levels } of words) expect(new Set(levels).size, id).toBe(5);
      for (const part of ['ask', 'why', 'evidence'] as const) {
        expect(new Set(words.map((entry) => entry[part])).size).toBe(40);
      }
    });

    test('is written in the letters of the language', () => {
      const text = words
        .flatMap(({ ask, why, evidence, levels }) => [ask, why, evidence, ...levels])
        .join(' ');
      if (language === 'en') expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
      else expect(text.replace(/\b(?:CRM|NPV|RFM)\b/g, '')).not.toMatch(/\p{Script=Latin}/u);
      if (language === 'ru') expect(text).not.toMatch(/[іїєґ’]/i);
      if (language === 'uk') expect(text).not.toMatch(/[ыэёъ]/i);
    });

    test('names every role and every source, no two alike', () => {
      const roles = askedRoles.map((role) => askedRoleTerms[language][role]);
      const sources = questionSources.map((source) => questionSourceTerms[language][source]);
      expect(new Set(roles).size).toBe(askedRoles.length);
      expect(new Set(sources).size).toBe(questionSources.length);
    });
  });
});
