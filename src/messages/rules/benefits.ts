/** Words of the rules on benefits. */
import { line } from '../inline.ts';
import { leverTerms } from '../terms/returns.ts';
import { translations } from '../translations.ts';
import type { RuleFormats, RuleText } from './rule-words.ts';

type OfBenefit = { readonly benefit: string };

/** A change of a lever, in the unit it was written in. */
type Change = { readonly value: number; readonly unit: 'rate' | 'points' | 'number' };

interface BenefitRules {
  readonly 'benefit-without-initiative': RuleText<OfBenefit>;
  readonly 'benefit-without-range': RuleText<OfBenefit>;
  readonly 'benefit-without-owner': RuleText<OfBenefit>;
  readonly 'benefit-without-kpi': RuleText<OfBenefit>;
  /** Months: where it begins, or ends, and the last month of its initiatives. */
  readonly 'benefit-before-initiative': RuleText<
    OfBenefit & { readonly edge: 'begins' | 'ends'; readonly month: string; readonly end: string }
  >;
  readonly 'benefit-counted-twice': RuleText<
    OfBenefit & {
      readonly other: string;
      readonly lever: keyof (typeof leverTerms)['en'];
      readonly segment: string;
    }
  >;
  readonly 'effect-beyond-benchmark': RuleText<
    OfBenefit & { readonly likely: Change; readonly benchmark: Change }
  >;
}

export const benefitRuleWords = translations<BenefitRules>({
  en: {
    'benefit-without-initiative': {
      checks: 'Every benefit comes from an initiative.',
      what: ({ benefit }, { quote }) => line`The benefit ${quote(benefit)} comes from no initiative.`,
      why: 'Nobody works for it and nothing is paid for it, as if it came by itself.',
      fix: 'Name under `initiative` the work it comes from.',
    },
    'benefit-without-range': {
      checks: 'Every benefit says how far it may miss.',
      what: ({ benefit }, { quote }) =>
        line`The benefit ${quote(benefit)} is a single figure without a range.`,
      why: 'A single figure hides how sure it is, and the simulation takes it for certain.',
      fix: 'Write it as [low, likely, high], or accept the finding in `waivers` with the reason.',
    },
    'benefit-without-owner': {
      checks: 'Every benefit has an owner.',
      what: ({ benefit }, { quote }) => line`Nobody owns the benefit ${quote(benefit)}.`,
      why: 'Benefits do not come by themselves: somebody has to answer for each of them.',
      fix: 'Name under `owner` who answers for it.',
    },
    'benefit-without-kpi': {
      checks: 'Every benefit has a KPI that shows whether it arrives.',
      what: ({ benefit }, { quote }) => line`No KPI shows whether the benefit ${quote(benefit)} arrives.`,
      why: 'The plan would have to be taken for the result: nobody could say how much of the benefit has come.',
      fix: 'Name the KPI under `kpi`.',
    },
    'benefit-before-initiative': {
      checks: 'A benefit begins after its initiatives have ended.',
      what: ({ benefit, edge, month, end }, { quote, inMonth }) =>
        edge === 'begins'
          ? line`The benefit ${quote(benefit)} begins in ${inMonth(month)}; its initiatives end only in ${inMonth(end)}.`
          : line`The benefit ${quote(benefit)} ends in ${inMonth(month)}; its initiatives end only in ${inMonth(end)}.`,
      why: 'Until the work is done there is nothing it could come from: the first months are counted too well, or all of them in vain.',
      fix: 'Correct the dates; if a part of the work bears fruit earlier, make it an initiative of its own.',
    },
    'benefit-counted-twice': {
      checks: 'An initiative moves a lever of a segment in one benefit only.',
      what: ({ benefit, other, lever, segment }, { quote }) =>
        line`The benefits ${quote(other)} and ${quote(benefit)} count on the same lever, ${leverTerms.en[lever]}, in the segment ${quote(segment)}, from the same initiative.`,
      why: 'Both describe one effect, and the business case adds them up.',
      fix: 'Make one of the two, or give each its own initiative or segment.',
    },
    'effect-beyond-benchmark': {
      checks: 'A likely effect is no stronger than its benchmark.',
      what: ({ benefit, likely, benchmark }, formats) =>
        line`The benefit ${formats.quote(benefit)} counts on ${changeText(likely, benchmark, formats)}; the benchmark is ${changeText(benchmark, likely, formats)}.`,
      why: 'What others reached with the same measure is the best evidence there is; to count on more needs a reason.',
      fix: 'Lower the likely value, or find a benchmark that fits better and name its source.',
    },
  },
  ru: {
    'benefit-without-initiative': {
      checks: 'Каждую выгоду даёт какая-нибудь инициатива.',
      what: ({ benefit }, { quote }) => line`Выгоду ${quote(benefit)} не даёт ни одна инициатива.`,
      why: 'Никто для неё не работает и ничего за неё не платит, как будто она приходит сама.',
      fix: 'Назовите в `initiative` работу, которая её даёт.',
    },
    'benefit-without-range': {
      checks: 'О каждой выгоде сказано, насколько она может оказаться меньше или больше.',
      what: ({ benefit }, { quote }) => line`Выгода ${quote(benefit)} задана одним числом, без диапазона.`,
      why: 'Одно число не показывает, насколько оно надёжно, а моделирование считает его точным.',
      fix: 'Запишите её как [нижняя граница, наиболее вероятное, верхняя граница] или примите замечание в `waivers` и назовите причину.',
    },
    'benefit-without-owner': {
      checks: 'У каждой выгоды есть ответственный.',
      what: ({ benefit }, { quote }) => line`У выгоды ${quote(benefit)} нет ответственного.`,
      why: 'Выгоды не приходят сами: за каждую кто-то должен отвечать.',
      fix: 'Назовите ответственного в `owner`.',
    },
    'benefit-without-kpi': {
      checks: 'У каждой выгоды есть показатель, по которому видно, получена ли она.',
      what: ({ benefit }, { quote }) =>
        line`Ни один показатель не говорит, получена ли выгода ${quote(benefit)}.`,
      why: 'План пришлось бы принимать за результат: никто не скажет, какая часть выгоды получена.',
      fix: 'Назовите показатель в `kpi`.',
    },
    'benefit-before-initiative': {
      checks: 'Выгода начинается после того, как завершены её инициативы.',
      what: ({ benefit, edge, month, end }, { quote, inMonth }) =>
        edge === 'begins'
          ? line`Выгода ${quote(benefit)} начинается в ${inMonth(month)}, а её инициативы завершаются только в ${inMonth(end)}.`
          : line`Выгода ${quote(benefit)} заканчивается в ${inMonth(month)}, а её инициативы завершаются только в ${inMonth(end)}.`,
      why: 'Пока работа не завершена, выгоде неоткуда взяться: первые месяцы выглядят лучше, чем будут, или не считается вообще ничего.',
      fix: 'Исправьте даты; если часть работы принесёт плоды раньше, сделайте её отдельной инициативой.',
    },
    'benefit-counted-twice': {
      checks: 'Инициатива меняет рычаг сегмента только в одной выгоде.',
      what: ({ benefit, other, lever, segment }, { quote }) =>
        line`Выгоды ${quote(other)} и ${quote(benefit)} рассчитаны на один рычаг (${leverTerms.ru[lever]}) в сегменте ${quote(segment)} от одной и той же инициативы.`,
      why: 'Обе описывают один эффект, а расчёт их складывает.',
      fix: 'Сделайте из двух одну или дайте каждой свою инициативу либо свой сегмент.',
    },
    'effect-beyond-benchmark': {
      checks: 'Наиболее вероятный эффект не сильнее ориентира.',
      what: ({ benefit, likely, benchmark }, formats) =>
        line`В выгоду ${formats.quote(benefit)} заложено ${changeText(likely, benchmark, formats)}, а ориентир — ${changeText(benchmark, likely, formats)}.`,
      why: 'Лучшее подтверждение\u00A0— то, чего другие достигли теми же мерами; чтобы рассчитывать на большее, нужна причина.',
      fix: 'Снизьте наиболее вероятное значение или найдите более подходящий ориентир и назовите его источник.',
    },
  },
  uk: {
    'benefit-without-initiative': {
      checks: 'Кожну вигоду дає якась ініціатива.',
      what: ({ benefit }, { quote }) => line`Вигоду ${quote(benefit)} не дає жодна ініціатива.`,
      why: 'Ніхто для неї не працює і нічого за неї не платить, наче вона приходить сама.',
      fix: 'Назвіть в `initiative` роботу, яка її дає.',
    },
    'benefit-without-range': {
      checks: 'Про кожну вигоду сказано, наскільки вона може виявитися меншою чи більшою.',
      what: ({ benefit }, { quote }) => line`Вигоду ${quote(benefit)} задано одним числом, без діапазону.`,
      why: 'Одне число не показує, наскільки воно надійне, а моделювання вважає його точним.',
      fix: 'Запишіть її як [нижня межа, найімовірніше, верхня межа] або прийміть зауваження у `waivers` і назвіть причину.',
    },
    'benefit-without-owner': {
      checks: 'Кожна вигода має відповідального.',
      what: ({ benefit }, { quote }) => line`Вигода ${quote(benefit)} не має відповідального.`,
      why: 'Вигоди не приходять самі: за кожну хтось має відповідати.',
      fix: 'Назвіть відповідального в `owner`.',
    },
    'benefit-without-kpi': {
      checks: 'Кожна вигода має показник, з якого видно, чи її отримано.',
      what: ({ benefit }, { quote }) =>
        line`Жоден показник не показує, чи отримано вигоду ${quote(benefit)}.`,
      why: 'План довелося б вважати результатом: ніхто не скаже, яку частину вигоди отримано.',
      fix: 'Назвіть показник у `kpi`.',
    },
    'benefit-before-initiative': {
      checks: 'Вигода починається після завершення її ініціатив.',
      what: ({ benefit, edge, month, end }, { quote, inMonth }) =>
        edge === 'begins'
          ? line`Вигода ${quote(benefit)} починається у ${inMonth(month)}, а її ініціативи завершуються лише у ${inMonth(end)}.`
          : line`Вигода ${quote(benefit)} закінчується у ${inMonth(month)}, а її ініціативи завершуються лише у ${inMonth(end)}.`,
      why: 'Доки роботу не завершено, вигоді нізвідки взятися: перші місяці видаються кращими, ніж будуть, або не рахується взагалі нічого.',
      fix: 'Виправте дати; якщо частина роботи дасть плоди раніше, зробіть її окремою ініціативою.',
    },
    'benefit-counted-twice': {
      checks: 'Ініціатива змінює важіль сегмента лише в одній вигоді.',
      what: ({ benefit, other, lever, segment }, { quote }) =>
        line`Вигоди ${quote(other)} та ${quote(benefit)} розраховані на один важіль (${leverTerms.uk[lever]}) у сегменті ${quote(segment)} від тієї самої ініціативи.`,
      why: 'Обидві описують один ефект, а розрахунок їх додає.',
      fix: 'Зробіть із двох одну або дайте кожній свою ініціативу чи свій сегмент.',
    },
    'effect-beyond-benchmark': {
      checks: 'Найімовірніший ефект не сильніший за орієнтир.',
      what: ({ benefit, likely, benchmark }, formats) =>
        line`У вигоду ${formats.quote(benefit)} закладено ${changeText(likely, benchmark, formats)}, а орієнтир — ${changeText(benchmark, likely, formats)}.`,
      why: 'Найкраще підтвердження\u00A0— те, чого інші досягли тими самими заходами; щоб розраховувати на більше, потрібна причина.',
      fix: 'Знизьте найімовірніше значення або знайдіть доречніший орієнтир і назвіть його джерело.',
    },
  },
});

/** A change, with as many digits as tell it from the one it is compared with. */
function changeText(
  { value, unit }: Change,
  beside: Change,
  { signedPoints, signedRate, number, apart, ratesApart }: RuleFormats,
): string {
  const digits = (unit === 'number' ? apart : ratesApart)({ atMost: 2 }, value, beside.value);
  if (unit === 'points') return signedPoints(value, digits);
  return unit === 'rate' ? signedRate(value, digits) : number(value, digits);
}
