/** What the result rests on: shares of the worth of all benefits and campaigns, by grade and by owner. */
import type { Grade } from '../../language/schema/scalars.ts';
import type { PartView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, listTerm, moneyTerm, placed } from './context.ts';
import { benefitGradeOf, campaignGradeOf } from './grades.ts';

interface Worth {
  readonly path: string;
  readonly name: string;
  readonly npv: number;
  readonly grade: Grade;
  readonly owner: string;
}

/** `byGrade.assumed.share`, `byOwner.Head of Customer.npv`: an owner's name may hold full stops. */
export const explainEvidence: Explain = ([by = '', ...rest], context) => {
  if (by !== 'byGrade' && by !== 'byOwner') return null;
  const key = rest.at(-1);
  const id = rest.slice(0, -1).join('.');
  const found = context.results.evidence[by].find((share) => share.id === id);
  if (!found || (key !== 'share' && key !== 'npv')) return null;
  const { words, formats, terms } = context;
  const all = worths(context);
  const own = all.filter((worth) => (by === 'byGrade' ? worth.grade === id : worth.owner === id));
  const name =
    by === 'byOwner'
      ? words.worthsOwned(id === '' ? words.nobody : id)
      : words.worthsOf(isGrade(id) ? terms.grade[id] : id);
  const path = `evidence.${by}.${id}`;
  const parts = own.map((worth) => part(worth, context));
  const ownList = listTerm(context, { symbol: 'w', name, values: own.map(({ npv }) => npv) });
  if (key === 'npv') {
    return {
      figure: `${path}.npv`,
      name,
      value: found.npv,
      text: formats.money(found.npv),
      formula: 'sum(w)',
      terms: [ownList],
      parts,
      ...(by === 'byGrade' && isGrade(id) && { grade: id }),
      ...(by === 'byOwner' && id !== '' && { owner: id }),
    };
  }
  if (found.share === null) return null;
  return {
    figure: `${path}.share`,
    name,
    value: found.share,
    text: formats.rate(found.share),
    formula: 'g ÷ sum(a)',
    terms: [
      moneyTerm(context, { symbol: 'g', name, value: found.npv, figure: `${path}.npv` }),
      listTerm(context, { symbol: 'a', name: words.allWorths, values: all.map(({ npv }) => npv) }),
    ],
    ...(by === 'byGrade' && isGrade(id) && { grade: id }),
    ...(by === 'byOwner' && id !== '' && { owner: id }),
  };
};

function isGrade(id: string): id is Grade {
  return id === 'measured' || id === 'estimated' || id === 'benchmark' || id === 'assumed';
}

/** Worths above zero; negative ones are no share of anything. */
function worths({ strategy, results }: ExplainContext): readonly Worth[] {
  const worthIn = (list: readonly { id: string; npv: number | null }[], id: string) =>
    list.find((candidate) => candidate.id === id)?.npv ?? 0;
  return [
    ...strategy.benefits.map((benefit) => ({
      path: `benefits.${benefit.id}`,
      name: benefit.name,
      npv: worthIn(results.benefits, benefit.id),
      grade: benefitGradeOf(benefit.id, results),
      owner: benefit.owner ?? '',
    })),
    ...strategy.campaigns.map((campaign) => ({
      path: `campaigns.${campaign.id}`,
      name: campaign.name,
      npv: worthIn(results.campaigns, campaign.id),
      grade: campaignGradeOf(campaign),
      owner: campaign.owner ?? '',
    })),
  ].filter(({ npv }) => npv > 0);
}

function part({ path, name, npv }: Worth, context: ExplainContext): PartView {
  return moneyTerm(context, { name, value: npv, figure: `${path}.npv`, ...placed(context, path) });
}
