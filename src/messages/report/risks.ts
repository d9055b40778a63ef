import { countFormats } from '../formats/counts.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };
const { en, ru, uk } = quoted;

/** Section “Risks and change inside the company”: the answer and the register of risks. */
export const risksWords = translations({
  en: {
    none: 'No risk is named yet; the simulation knows of none.',
    harmless: (n: number): Inline =>
      n === 1
        ? 'One risk is named, and it changes no figure.'
        : line`${counts.en.count('risk', n)} are named, and none of them changes a figure.`,
    sinks: (n: number, name: Inline, npv: Inline): Inline =>
      n === 1
        ? line`One risk is named. ${en(name)} alone would leave the plan ${npv} short.`
        : line`${counts.en.count('risk', n)} are named. ${en(name)} alone would leave the plan ${npv} short.`,
    survives: (n: number, name: Inline, loss: Inline): Inline =>
      n === 1
        ? line`One risk is named: ${en(name)} would take ${loss} of the return and leave it above zero.`
        : line`${counts.en.count('risk', n)} are named. None alone turns the return negative; the dearest, ${en(name)}, would take ${loss}.`,
    deeper: (name: Inline, loss: Inline): Inline =>
      line`The plan does not pay even without its risks; the dearest, ${en(name)}, would take another ${loss}.`,

    weighsMost: (name: Inline, probability: Inline, loss: Inline): Inline =>
      line`${en(name)} weighs most: ${probability} likely, and it would take ${loss}.`,
    matrixSubtitle:
      'Up: what it would take of the net present value. To the right: how likely it is within the plan',
    registerFinding: (answered: number, owned: number, all: number): Inline =>
      answered === all && owned === all
        ? 'Every risk has a response, and somebody who watches it'
        : answered === all
          ? `Every risk has a response; ${all - owned} of ${all} ${all - owned === 1 ? 'has' : 'have'} nobody who watches it`
          : owned === all
            ? `Every risk is watched; ${all - answered} of ${all} ${all - answered === 1 ? 'has' : 'have'} no response`
            : all === 1
              ? 'The risk has no response, and nobody watches it'
              : `${all - answered} of ${counts.en.count('risk', all)} have no response, and ${all - owned} nobody who watches them`,
    registerSubtitle: 'Each risk as if it alone struck, at its likely values; the heaviest first',
    registerCaption:
      'The plan itself counts no risk. The simulation lets each strike with its probability, and several together.',
    caption: 'Risks',
    columns: {
      risk: 'Risk',
      probability: 'Probability',
      strikes: 'If it strikes',
      change: 'Changes NPV by',
      weighed: 'Times probability',
      response: 'Response, owner',
    },
    wholeStrategy: 'the whole strategy',
    dearer: (money: Inline): Inline => line`costs up by ${money}`,
    later: (months: Inline): Inline => line`benefits ${months} later`,
    less: (share: Inline): Inline => line`benefits ${share} lower`,
    noEffect: 'changes nothing',
    leaves: (npv: Inline): Inline => line`leaves ${npv}`,
    noResponse: 'no response stated',
    noOwner: 'nobody watches it',
  },
  ru: {
    none: 'Риски пока не названы; моделирование о них не знает.',
    harmless: (n) =>
      n === 1
        ? 'Назван один риск, и он не меняет ни одной цифры.'
        : line`Названо рисков: ${String(n)}. Ни один не меняет ни одной цифры.`,
    sinks: (n, name, npv) =>
      line`${n === 1 ? 'Назван один риск' : `Названо рисков: ${n}`}. Достаточно риска ${ru(name)}, чтобы план не окупился: не хватит ${npv}.`,
    survives: (n, name, loss) =>
      n === 1
        ? line`Назван один риск: ${ru(name)}. Он отнимет ${loss}, но NPV останется выше нуля.`
        : line`Названо рисков: ${String(n)}. Ни один в одиночку не уводит NPV ниже нуля; самый дорогой, ${ru(name)}, отнимет ${loss}.`,
    deeper: (name, loss) =>
      line`План не окупается и без рисков; самый дорогой из них, ${ru(name)}, отнимет ещё ${loss}.`,

    weighsMost: (name, probability, loss) =>
      line`Больше всего весит риск ${ru(name)}: вероятность — ${probability}, потеря — ${loss}.`,
    matrixSubtitle:
      'Вверх\u00A0— сколько риск отнимет от NPV. Вправо\u00A0— насколько он вероятен за время плана',
    registerFinding: (answered, owned, all) =>
      answered === all && owned === all
        ? 'На каждый риск есть меры, и за каждым кто-то следит'
        : answered === all
          ? `На каждый риск есть меры; без ответственного: ${all - owned} из ${all}`
          : owned === all
            ? `За каждым риском кто-то следит; без мер: ${all - answered} из ${all}`
            : `Рисков\u00A0— ${all}: без мер\u00A0— ${all - answered}, без ответственного\u00A0— ${all - owned}`,
    registerSubtitle:
      'Каждый риск, как если бы сбылся он один, при наиболее вероятных значениях; самые весомые\u00A0— первыми',
    registerCaption:
      'В самом плане рисков нет. При моделировании каждый сбывается со своей вероятностью, иногда несколько сразу.',
    caption: 'Риски',
    columns: {
      risk: 'Риск',
      probability: 'Вероятность',
      strikes: 'Последствия',
      change: 'Изменит NPV на',
      weighed: 'С учётом вероятности',
      response: 'Меры, ответственный',
    },
    wholeStrategy: 'вся стратегия',
    dearer: (money) => line`затраты больше на ${money}`,
    later: (months) => line`выгоды позже на ${months}`,
    less: (share) => line`выгоды меньше на ${share}`,
    noEffect: 'ничего не меняет',
    leaves: (npv) => line`останется ${npv}`,
    noResponse: 'меры не названы',
    noOwner: 'никто не следит',
  },
  uk: {
    none: 'Ризиків поки не названо; моделювання про них не знає.',
    harmless: (n) =>
      n === 1
        ? 'Названо один ризик, і він не змінює жодної цифри.'
        : line`Названо ризиків: ${String(n)}. Жоден не змінює жодної цифри.`,
    sinks: (n, name, npv) =>
      line`${n === 1 ? 'Названо один ризик' : `Названо ризиків: ${n}`}. Досить ризику ${uk(name)}, щоб план не окупився: забракне ${npv}.`,
    survives: (n, name, loss) =>
      n === 1
        ? line`Названо один ризик: ${uk(name)}. Він забере ${loss}, але NPV залишиться вище нуля.`
        : line`Названо ризиків: ${String(n)}. Жоден сам по собі не зводить NPV нижче нуля; найдорожчий, ${uk(name)}, забере ${loss}.`,
    deeper: (name, loss) =>
      line`План не окуповується і без ризиків; найдорожчий із них, ${uk(name)}, забере ще ${loss}.`,

    weighsMost: (name, probability, loss) =>
      line`Найбільше важить ризик ${uk(name)}: імовірність — ${probability}, втрата — ${loss}.`,
    matrixSubtitle:
      'Угору\u00A0— скільки ризик забере від NPV. Праворуч\u00A0— наскільки він імовірний протягом плану',
    registerFinding: (answered, owned, all) =>
      answered === all && owned === all
        ? 'На кожен ризик є заходи, і за кожним хтось стежить'
        : answered === all
          ? `На кожен ризик є заходи; без відповідального: ${all - owned} з ${all}`
          : owned === all
            ? `За кожним ризиком хтось стежить; без заходів: ${all - answered} з ${all}`
            : `Ризиків\u00A0— ${all}: без заходів\u00A0— ${all - answered}, без відповідального\u00A0— ${all - owned}`,
    registerSubtitle:
      'Кожен ризик, ніби справдився лише він, за найімовірніших значень; найвагоміші\u00A0— першими',
    registerCaption:
      'У самому плані ризиків немає. Під час моделювання кожен справджується зі своєю ймовірністю, інколи кілька відразу.',
    caption: 'Ризики',
    columns: {
      risk: 'Ризик',
      probability: 'Імовірність',
      strikes: 'Наслідки',
      change: 'Змінить NPV на',
      weighed: 'З урахуванням імовірності',
      response: 'Заходи, відповідальний',
    },
    wholeStrategy: 'уся стратегія',
    dearer: (money) => line`витрати більші на ${money}`,
    later: (months) => line`вигоди пізніше на ${months}`,
    less: (share) => line`вигоди менші на ${share}`,
    noEffect: 'нічого не змінює',
    leaves: (npv) => line`залишиться ${npv}`,
    noResponse: 'заходів не названо',
    noOwner: 'ніхто не стежить',
  },
});
