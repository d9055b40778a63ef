import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “Risks and change inside”: the way to compete, the five forces, whether they fit, earlier attempts. */
export const risksPositionWords = translations({
  en: {
    fits: (position: string): Inline =>
      `The chosen way, ${position}, fits the market as it is described here`,
    clashes: (n: number, all: number): Inline =>
      all === 1
        ? 'Positioning and market do not fit'
        : `Positioning and market do not fit in ${n} of ${all} points`,
    notChosen: 'No way to compete is chosen; the forces alone are described',
    nothingChecked: (position: string): Inline =>
      `The chosen way is ${position}; nothing is stated to hold it against`,
    subtitle: 'Five forces, from 1 (weak) to 5 (strong)',
    caption: 'Five forces',
    columns: { force: 'Force', level: 'Level' },
    checksTitle: 'Does it fit?',
    fit: 'Fits',
    clash: 'Does not fit',
    focusNowhere: 'Focus is chosen, without a segment to focus on.' as Inline,
    focusOn: (segments: Inline, n: number, all: number): Inline =>
      line`Focus on ${segments}: ${String(n)} of ${String(all)} ${all === 1 ? 'benefit acts' : n === 1 ? 'benefits acts' : 'benefits act'} there.`,
    focusServed: (segments: Inline): Inline => line`Focus on ${segments}.`,
    costDear: (segments: Inline): Inline =>
      line`Cost leadership, yet service takes more than a quarter of the margin: ${segments}.`,
    costCheap: 'Cost leadership: service leaves at least three quarters of every segment’s margin.' as Inline,
    costByService: 'Cost leadership, yet rivals are met by service, not by price.' as Inline,
    differentByPrice: 'Differentiation, yet rivals are met by price.' as Inline,
    differentByService: 'Differentiation, and rivals are met by service.' as Inline,
    noProposition: (segments: Inline): Inline =>
      line`Differentiation, yet without a proposition of their own: ${segments}.`,
    propositions: 'Differentiation: every segment has a proposition of its own.' as Inline,
    entryLowFalling:
      'Few newcomers threaten, which goes with high profit; yet the margin is falling.' as Inline,
    entryLow: 'Few newcomers threaten, which goes with high profit; the margin holds.' as Inline,
    entryHighRising: 'Newcomers threaten, yet the margin rises: that draws more of them.' as Inline,
    entryHigh: 'Newcomers threaten, and the margin shows it.' as Inline,
    rivalryApart: (here: string, there: string): Inline =>
      `Rivalry is ${here} here; the readiness scores competition at ${there}.`,
    rivalrySame: 'Rivalry agrees with the competition that the readiness scores.' as Inline,
    buyersOffer: 'Buyers are strong: the offer that customers get nowhere else answers that.' as Inline,
    buyersNoOffer: 'Buyers are strong, and nothing is stated that customers get nowhere else.' as Inline,

    attemptOne: (what: Inline): Inline => line`It was tried before: ${en(what)}`,
    attemptMany: (n: number): Inline => `It was tried ${n} times before`,
    attemptsSubtitle: 'Why earlier tries ended, so that this one does not end the same way',
    attemptColumns: { year: 'Year', what: 'What was tried', why: 'Why it ended' },
    unknownWhy: 'nobody knows why',
    attemptsUnknown: (n: number, all: number): Inline =>
      all === 1
        ? 'Why it ended is not known: the cause may still be there.'
        : `Nobody knows why ${n} of them ended: the cause may still be there.`,
    attemptsKnown:
      'What ended them is known: each cause should be found again among the risks or the initiatives.' as Inline,
  },
  ru: {
    fits: (position) =>
      `Выбранный способ конкурировать (${position}) подходит к рынку, каким он здесь описан`,
    clashes: (n, all) => `Проверки, по которым способ конкурировать не сходится с рынком: ${n} из ${all}`,
    notChosen: 'Способ конкурировать не выбран; описаны только силы конкуренции',
    nothingChecked: (position) => `Способ конкурировать выбран (${position}), но сверить его не с чем`,
    subtitle: 'Пять сил конкуренции, от 1 (слабая) до 5 (сильная)',
    caption: 'Пять сил конкуренции',
    columns: { force: 'Сила', level: 'Уровень' },
    checksTitle: 'Всё ли сходится?',
    fit: 'Сходится',
    clash: 'Не сходится',
    focusNowhere: 'Выбрано фокусирование, но не назван сегмент.',
    focusOn: (segments, n, all) =>
      line`В фокусе ${segments}: сюда направлено выгод — ${String(n)} из ${String(all)}.`,
    focusServed: (segments) => line`В фокусе ${segments}.`,
    costDear: (segments) =>
      line`Лидерство по издержкам, но обслуживание забирает больше 25\u00A0% маржи: ${segments}.`,
    costCheap: 'Лидерство по издержкам: в каждом сегменте обслуживание забирает не больше 25\u00A0% маржи.',
    costByService: 'Лидерство по издержкам, но конкурентам отвечают сервисом, а не ценой.',
    differentByPrice: 'Дифференциация, но конкурентам отвечают ценой.',
    differentByService: 'Дифференциация, и конкурентам отвечают сервисом.',
    noProposition: (segments) => line`Дифференциация, но без своего ценностного предложения: ${segments}.`,
    propositions: 'Дифференциация: у каждого сегмента есть своё ценностное предложение.',
    entryLowFalling: 'Новичков мало, обычно это сопутствует высокой прибыли; но маржа снижается.',
    entryLow: 'Новичков мало, обычно это сопутствует высокой прибыли; маржа держится.',
    entryHighRising: 'Новички наступают, а маржа растёт: это привлечёт их ещё больше.',
    entryHigh: 'Новички наступают, и по марже это видно.',
    rivalryApart: (here, there) =>
      `Соперничество здесь\u00A0— ${here}, а конкуренция в оценке готовности\u00A0— ${there}.`,
    rivalrySame: 'Соперничество совпадает с конкуренцией в оценке готовности.',
    buyersOffer: 'Покупатели сильны: на это отвечает предложение, которого больше нигде нет.',
    buyersNoOffer: 'Покупатели сильны, а что клиенты получают только здесь, не названо.',

    attemptOne: (what) => line`Попытка уже была: ${ru(what)}`,
    attemptMany: (n) => `Попытки уже были: ${n}`,
    attemptsSubtitle: 'Чем кончились прежние попытки, чтобы эта не кончилась тем же',
    attemptColumns: { year: 'Год', what: 'Что пробовали', why: 'Чем кончилось' },
    unknownWhy: 'никто не знает почему',
    attemptsUnknown: (n, all) =>
      all === 1
        ? 'Почему не вышло, неизвестно: возможно, причина на месте.'
        : `Причина неизвестна в ${n} из ${all}: возможно, она на месте.`,
    attemptsKnown: 'Причины известны: каждая должна быть учтена среди рисков или инициатив.',
  },
  uk: {
    fits: (position) => `Обраний спосіб конкурувати (${position}) пасує до ринку, яким його тут описано`,
    clashes: (n, all) => `Перевірки, за якими спосіб конкурувати не узгоджується з ринком: ${n} з ${all}`,
    notChosen: 'Способу конкурувати не обрано; описано лише сили конкуренції',
    nothingChecked: (position) => `Спосіб конкурувати обрано (${position}), але звірити його немає з чим`,
    subtitle: 'П’ять сил конкуренції, від 1 (слабка) до 5 (сильна)',
    caption: 'П’ять сил конкуренції',
    columns: { force: 'Сила', level: 'Рівень' },
    checksTitle: 'Чи все узгоджується?',
    fit: 'Узгоджується',
    clash: 'Не узгоджується',
    focusNowhere: 'Обрано фокусування, але не названо сегмента.',
    focusOn: (segments, n, all) =>
      line`У фокусі ${segments}: сюди спрямовано вигод — ${String(n)} з ${String(all)}.`,
    focusServed: (segments) => line`У фокусі ${segments}.`,
    costDear: (segments) =>
      line`Лідерство за витратами, але обслуговування з’їдає понад чверть маржі: ${segments}.`,
    costCheap: 'Лідерство за витратами: обслуговування лишає щонайменше три чверті маржі в кожному сегменті.',
    costByService: 'Лідерство за витратами, але конкурентам відповідають сервісом, а не ціною.',
    differentByPrice: 'Диференціація, але конкурентам відповідають ціною.',
    differentByService: 'Диференціація, і конкурентам відповідають сервісом.',
    noProposition: (segments) => line`Диференціація, але без власної ціннісної пропозиції: ${segments}.`,
    propositions: 'Диференціація: кожен сегмент має власну ціннісну пропозицію.',
    entryLowFalling: 'Новачків мало, зазвичай це супроводжує високий прибуток; але маржа знижується.',
    entryLow: 'Новачків мало, зазвичай це супроводжує високий прибуток; маржа тримається.',
    entryHighRising: 'Новачки наступають, а маржа зростає: це привабить їх іще більше.',
    entryHigh: 'Новачки наступають, і з маржі це видно.',
    rivalryApart: (here, there) =>
      `Суперництво тут\u00A0— ${here}, а конкуренція в оцінці готовності\u00A0— ${there}.`,
    rivalrySame: 'Суперництво збігається з конкуренцією в оцінці готовності.',
    buyersOffer: 'Покупці сильні: на це відповідає пропозиція, якої більше ніде немає.',
    buyersNoOffer: 'Покупці сильні, а що клієнти отримують лише тут, не названо.',

    attemptOne: (what) => line`Спроба вже була: ${uk(what)}`,
    attemptMany: (n) => `Спроби вже були: ${n}`,
    attemptsSubtitle: 'Чим скінчилися попередні спроби, щоб ця не скінчилася тим самим',
    attemptColumns: { year: 'Рік', what: 'Що пробували', why: 'Чим скінчилося' },
    unknownWhy: 'ніхто не знає чому',
    attemptsUnknown: (n, all) =>
      all === 1
        ? 'Чому не вийшло, невідомо: можливо, причина нікуди не зникла.'
        : `Причина невідома в ${n} з ${all}: можливо, вона нікуди не зникла.`,
    attemptsKnown: 'Причини відомі: кожну треба врахувати серед ризиків або ініціатив.',
  },
});
