/** Words of the findings on KPIs, initiatives and their order in time. */
import { code, codes, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Keys {
  readonly keys: readonly string[];
}
interface Text {
  readonly text: string;
  readonly repaired: string | undefined;
}

export const timeWords = translations({
  en: {
    'keys-exclusive': ({ keys }: Keys) =>
      words(
        `${codes(keys)} exclude each other.`,
        'A KPI is to reach its targets or to stay within its band.',
        'Keep one of them: `band` goes with `direction: band`, `targets` with `up` and `down`.',
      ),
    'kpi-unit': ({ unit }: { readonly unit: string }) =>
      words(
        unit === ''
          ? 'The values of this KPI are written with %, and it is counted as a plain number.'
          : `The values of this KPI are written with %, its unit is ${quote.en(unit)}.`,
        'The unit decides how values are read, printed and compared.',
        'Write `unit: "%"`, or the values without the percent sign.',
      ),
    'kpi-value-unit': ({ text, unit, repaired }: Text & { readonly unit: string }) =>
      words(
        unit === ''
          ? `The value ${quote.en(text)} does not fit its KPI, which is counted as a plain number.`
          : `The value ${quote.en(text)} does not fit the unit ${quote.en(unit)} of its KPI.`,
        'With the unit % values carry a percent sign, with any other unit they are plain numbers.',
        repaired === undefined ? 'Write the value in the unit of the KPI.' : `Write ${typed(repaired)}.`,
      ),
    'targets-order': ({ by, previous }: { readonly by: string; readonly previous: string }) =>
      words(
        `The target by ${by} stands after the one by ${previous}.`,
        'The path of a KPI runs from target to target through time.',
        'Order the targets by their day, one for each day.',
      ),
    'dates-order': ({ from, to }: { readonly from: string; readonly to: string }) =>
      words(
        `It ends on ${to}, before it begins on ${from}.`,
        'A time that ends before it begins never counts.',
        'Correct `from` or `to`.',
      ),
    'initiative-circle': ({ ids }: { readonly ids: readonly string[] }) =>
      words(
        `These initiatives wait for each other: ${ids.map(code).join(' → ')}.`,
        'None of them could ever begin.',
        'Remove one of the ids under `after`.',
      ),
    'initiative-too-early': ({
      predecessor,
      ends,
      start,
    }: {
      readonly predecessor: string;
      readonly ends: string;
      readonly start: string;
    }) =>
      words(
        `It begins in ${start}, before ${code(predecessor)} has ended in ${ends}.`,
        'It says itself that it comes after; the plan of the dates does not hold.',
        `Begin after ${ends}, shorten ${code(predecessor)}, or remove it from \`after\`.`,
      ),
  },
  ru: {
    'keys-exclusive': ({ keys }) =>
      words(
        `${codes(keys)} исключают друг друга.`,
        'Показатель либо достигает целевых значений, либо держится в своём диапазоне.',
        'Оставьте одно: `band` сочетается с `direction: band`, `targets`\u00A0— с `up` и `down`.',
      ),
    'kpi-unit': ({ unit }) =>
      words(
        unit === ''
          ? 'Значения этого показателя записаны с %, а он измеряется обычным числом.'
          : `Значения этого показателя записаны с %, а единица\u00A0— ${quote.ru(unit)}.`,
        'От единицы зависит, как значения читать, печатать и сравнивать.',
        'Напишите `unit: "%"` или уберите знак процента у значений.',
      ),
    'kpi-value-unit': ({ text, unit, repaired }) =>
      words(
        unit === ''
          ? `Значение ${quote.ru(text)} не подходит: этот показатель\u00A0— обычное число, без единицы.`
          : `Значение ${quote.ru(text)} не подходит к единице ${quote.ru(unit)} своего показателя.`,
        'При единице % у значений есть знак процента, при любой другой это обычные числа.',
        repaired === undefined ? 'Напишите значение в единице показателя.' : `Напишите ${typed(repaired)}.`,
      ),
    'targets-order': ({ by, previous }) =>
      words(
        `Целевое значение на ${by} стоит после значения на ${previous}.`,
        'Путь показателя идёт от одного целевого значения к другому во времени.',
        'Расположите целевые значения по датам, по одному на день.',
      ),
    'dates-order': ({ from, to }) =>
      words(
        `Конец (${to}) раньше начала (${from}).`,
        'Срок, который кончается до своего начала, никогда не считается.',
        'Исправьте `from` или `to`.',
      ),
    'initiative-circle': ({ ids }) =>
      words(
        `Эти инициативы ждут друг друга: ${ids.map(code).join(' → ')}.`,
        'Ни одна из них не могла бы начаться.',
        'Уберите один из id в `after`.',
      ),
    'initiative-too-early': ({ predecessor, ends, start }) =>
      words(
        `Начало\u00A0— ${start}, хотя ${code(predecessor)} завершается только в ${ends}.`,
        'Инициатива сама говорит, что идёт следом; даты плана с этим не сходятся.',
        `Начните после ${ends}, сократите ${code(predecessor)} или уберите её из \`after\`.`,
      ),
  },
  uk: {
    'keys-exclusive': ({ keys }) =>
      words(
        `${codes(keys)} виключають одне одного.`,
        'Показник або досягає цільових значень, або тримається у своєму діапазоні.',
        'Залиште одне: `band` поєднується з `direction: band`, `targets`\u00A0— з `up` і `down`.',
      ),
    'kpi-unit': ({ unit }) =>
      words(
        unit === ''
          ? 'Значення цього показника записано з %, а він вимірюється звичайним числом.'
          : `Значення цього показника записано з %, а одиниця\u00A0— ${quote.uk(unit)}.`,
        'Від одиниці залежить, як значення читати, друкувати й порівнювати.',
        'Напишіть `unit: "%"` або приберіть знак відсотка біля значень.',
      ),
    'kpi-value-unit': ({ text, unit, repaired }) =>
      words(
        unit === ''
          ? `Значення ${quote.uk(text)} не підходить: цей показник\u00A0— звичайне число, без одиниці.`
          : `Значення ${quote.uk(text)} не підходить до одиниці ${quote.uk(unit)} свого показника.`,
        'За одиниці % значення мають знак відсотка, за будь-якої іншої це звичайні числа.',
        repaired === undefined ? 'Напишіть значення в одиниці показника.' : `Напишіть ${typed(repaired)}.`,
      ),
    'targets-order': ({ by, previous }) =>
      words(
        `Цільове значення на ${by} стоїть після значення на ${previous}.`,
        'Шлях показника йде від одного цільового значення до іншого в часі.',
        'Розташуйте цільові значення за датами, по одному на день.',
      ),
    'dates-order': ({ from, to }) =>
      words(
        `Кінець (${to}) раніше за початок (${from}).`,
        'Строк, який закінчується до свого початку, ніколи не рахується.',
        'Виправте `from` або `to`.',
      ),
    'initiative-circle': ({ ids }) =>
      words(
        `Ці ініціативи чекають одна на одну: ${ids.map(code).join(' → ')}.`,
        'Жодна з них не могла б початися.',
        'Приберіть один з id в `after`.',
      ),
    'initiative-too-early': ({ predecessor, ends, start }) =>
      words(
        `Початок\u00A0— ${start}, хоча ${code(predecessor)} завершується лише в ${ends}.`,
        'Ініціатива сама каже, що йде слідом; дати плану з цим не збігаються.',
        `Почніть після ${ends}, скоротіть ${code(predecessor)} або приберіть її з \`after\`.`,
      ),
  },
});
