import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { explainContext, explainFigure } from '../../../src/report/explain/explain.ts';
import { buildAuditView } from '../../../src/report/views/audit-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline | null | undefined) => plainText(inline ?? '');
const home = { intention: '2', reality: '2.5', target: '4', importance: '5' };
const audited = (audit: object) => draftEvaluated({ audit: { at: '2026-11-12', ...audit } }, []);
const own = {
  dimensions: [{ id: 'partners', name: 'Partners' }],
  questions: [
    {
      id: 'partners.sharing',
      name: 'Partners share',
      ask: 'Do partners share?',
      levels: ['never', 'rarely', 'yearly', 'monthly', 'daily'],
      roles: ['it'],
    },
    { id: 'data.frames', name: 'Frames known', ask: 'Which frames?' },
  ],
};

describe('what to ask next', () => {
  test('names the most important question, how many there are, and who can answer', () => {
    const input = audited({
      answers: {
        'data.home': { ...home, importance: '4' },
        'people.skills': { unknown: 'true', importance: '5' },
      },
    });
    const { next } = buildAuditView(input);

    expect(text(next?.finding)).toBe('39 questions have no answer yet; the first to ask is “Skills”.');
    expect(next?.table?.rows).toHaveLength(6);
    expect(next?.table?.rows[0]).toMatchObject({
      header: 'Skills',
      cells: [{ text: '5' }, 'nobody could say', 'Personnel, sales, IT'],
    });
    expect(next?.table?.rows[1]).toMatchObject({
      header: 'Complete records',
      cells: [{ text: '4' }, 'not asked', 'IT, sales, marketing'],
    });
  });

  test('turns round when everything has been answered', () => {
    const input = clearsightEvaluated();
    const all = { ...input, results: { ...input.results, audit: { ...input.results.audit, toAsk: [] } } };
    expect(text(buildAuditView(all).next?.finding)).toBe('Every question of the audit has an answer.');
  });

  test('asks a company’s own questions by their names', () => {
    const { next } = buildAuditView(
      audited({
        ...own,
        answers: { 'data.home': home, 'partners.sharing': { unknown: 'true', importance: '5' } },
      }),
    );
    const rows = next?.table?.rows ?? [];
    const sharing = rows.find(({ header }) => header === 'Partners share');
    expect(sharing).toMatchObject({ note: 'Partners', cells: [{}, 'nobody could say', 'IT'] });
    expect(rows.find(({ header }) => header === 'Frames known')?.cells.at(-1)).toBe('Anybody');
  });
});

describe('a score', () => {
  const levelsOf = (audit: object, id: string) => {
    const input = audited(audit);
    return explainFigure(
      `audit.questions.${id}.reality`,
      explainContext(input, () => undefined),
    )?.levels;
  };

  test('opens to the five levels of its question, with every score on the one it has reached', () => {
    const answers = {
      'data.home': {
        target: '4',
        answers: [
          { by: 'Anna', reality: '2', intention: '5' },
          { by: 'Bo', reality: '3' },
        ],
      },
    };
    const levels = levelsOf({ answers }, 'data.home');
    expect(levels?.ask).toBe('Where do customer records live?');
    expect(levels?.source).toContain('CMAT');
    expect(levels?.levels.map(({ marks }) => marks)).toEqual([
      [],
      ['reality 2.5', 'Anna 2'],
      ['Bo 3'],
      ['target level 4'],
      ['intention 5'],
    ]);
  });

  test('opens to a company’s own levels, or to none where it states none', () => {
    const answers = { 'partners.sharing': home, 'data.frames': home };
    expect(levelsOf({ ...own, answers }, 'partners.sharing')?.levels[1]).toEqual({
      text: 'rarely',
      marks: ['reality 2.5', 'intention 2'],
    });
    expect(levelsOf({ ...own, answers }, 'data.frames')).toBeUndefined();
  });
});

describe('roles', () => {
  const spread = (headquarters: string, branch: string) =>
    text(
      buildAuditView(
        audited({
          answers: {
            'data.home': {
              target: '4',
              answers: [
                { by: 'Anna', role: 'Headquarters', reality: headquarters },
                { by: 'Bo', role: 'Branch', reality: branch },
                { by: 'Cy', role: 'Branch', reality: branch },
              ],
            },
          },
        }),
      ).disagreement?.caption,
    );

  test('are named where they see the same thing differently, and the sentence turns', () => {
    expect(spread('4', '2')).toBe(
      'On the same questions “Headquarters” sees reality 2 higher than the others.',
    );
    expect(spread('2', '4')).toBe(
      'On the same questions “Headquarters” sees reality 2 lower than the others.',
    );
    expect(spread('3', '3')).toBe('');
  });
});
