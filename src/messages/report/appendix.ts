import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “Appendix”: what the numbers rest on, what was accepted, what the checks found, data protection. */
export const appendixWords = translations({
  en: {
    someSourced: (total: Inline, share: Inline): Inline =>
      line`The strategy states ${total} numbers; ${share} of them name their source.`,
    allSourced: (total: Inline): Inline =>
      line`Numbers stated in the strategy: ${total}, and each names its source.`,
    noneSourced: (total: Inline): Inline =>
      line`Numbers stated in the strategy: ${total}, and none names a source.`,

    moves: {
      measured: (name: Inline): Inline => line`${en(name)} moves the result most, and it is measured`,
      estimated: (name: Inline): Inline => line`${en(name)} moves the result most, and it is an estimate`,
      benchmark: (name: Inline): Inline => line`${en(name)} moves the result most, and it is a benchmark`,
      assumed: (name: Inline): Inline => line`${en(name)} moves the result most, and it is assumed`,
    },
    noRanges: 'No number has a range: every one is taken as certain',
    assumptionsSubtitle:
      'Every number of the strategy: those with a range first, by how far they move the result, then in the order of the file',
    assumptionsCaption: 'Assumptions',
    columns: { number: 'Number', value: 'Value', grade: 'Rests on' },
    more: (n: number): string => `${n} more`,
    sourceUnknown: 'no source named',
    sourceLine: (number: number): string => `line ${number}`,
    names: {
      discountRate: 'Discount rate',
      satisfied: 'Satisfied customers',
      largestCustomer: 'Share of the largest customer',
      returning: 'Customers who return',
      complete: (block: string): string => `Records complete: ${block}`,
      probability: (risk: string): string => `${risk}: probability`,
      benefitsLeft: (risk: string): string => `${risk}: share of benefits left`,
      riskCost: (risk: string): string => `${risk}: cost`,
    },

    methodTitle: 'How it is reckoned',
    conventionsTitle: 'What was fixed for this report',
    conventions: {
      date: (date: Inline): Inline => line`It speaks of ${date}.`,
      money: (currency: string): Inline => `Money is in ${currency}, nominal and before tax.`,
      monthly: (rate: Inline): Inline =>
        line`Each month is discounted at its own end, at ${rate} a year; what stands at time 0 is not.`,
      yearEnd: (rate: Inline): Inline =>
        line`Whole years are discounted at their ends, at ${rate} a year; what stands at time 0 is not.`,
      draws: (draws: string, seed: string): Inline =>
        `${draws} draws of the simulation; the seed is ${seed}, so every run gives the same.`,
      noDraws: 'No simulation was run.' as Inline,
      version: (version: string): Inline => `Rapport ${version}.`,
    },

    waivedTitle: (n: number): string =>
      n === 1 ? 'One finding was accepted' : `${n} findings were accepted`,
    waivedSubtitle: 'What the checks found and somebody accepted, with the reason',
    foundTitle: (n: number): string =>
      n === 1 ? 'The checks found one thing' : `The checks found ${n} things`,
    foundNone: 'The checks found nothing that was not accepted',
    foundSubtitle: 'What, where, and what to do',
    reason: 'Reason',
    fix: 'What to do',
    glossaryTitle: 'Words used',
    protectionTitle: 'Data protection',
    protection: {
      nothingPersonal:
        'This report holds sums over groups of customers and nothing about a person. It loads nothing from anywhere and sends nothing.' as Inline,
      small: (names: Inline, many: boolean): Inline =>
        line`${names} ${many ? 'have' : 'has'} fewer than 30 customers: whoever knows them may recognise one in the sums. Decide who may read ${many ? 'these segments' : 'this segment'}.`,
      personalNotes: 'Of personal notes only their share is told. They are kept with consent.' as Inline,
      owners: 'The people named answer for their part as office holders.' as Inline,
    },
  },
  ru: {
    someSourced: (total, share) =>
      line`В стратегии записано чисел: ${total}; источник назван у ${share} из них.`,
    allSourced: (total) => line`В стратегии записано чисел: ${total}, и у каждого назван источник.`,
    noneSourced: (total) => line`В стратегии записано чисел: ${total}, и ни у одного не назван источник.`,

    moves: {
      measured: (name) => line`Сильнее всего результат меняет ${ru(name)}, и это измерение`,
      estimated: (name) => line`Сильнее всего результат меняет ${ru(name)}, и это оценка`,
      benchmark: (name) => line`Сильнее всего результат меняет ${ru(name)}, и это ориентир`,
      assumed: (name) => line`Сильнее всего результат меняет ${ru(name)}, и это допущение`,
    },
    noRanges: 'Ни у одного числа нет диапазона: все приняты за точные',
    assumptionsSubtitle:
      'Все числа стратегии: сначала те, что с диапазоном, по силе влияния на результат, затем в порядке файла',
    assumptionsCaption: 'Допущения',
    columns: { number: 'Число', value: 'Значение', grade: 'Основание' },
    more: (n) => `Ещё ${n}`,
    sourceUnknown: 'источник не назван',
    sourceLine: (number) => `строка ${number}`,
    names: {
      discountRate: 'Ставка дисконтирования',
      satisfied: 'Довольные клиенты',
      largestCustomer: 'Доля крупнейшего клиента',
      returning: 'Клиенты, которые возвращаются',
      complete: (block) => `Полнота данных: ${block}`,
      probability: (risk) => `${risk}: вероятность`,
      benefitsLeft: (risk) => `${risk}: какая доля выгод останется`,
      riskCost: (risk) => `${risk}: затраты`,
    },

    methodTitle: 'Как это посчитано',
    conventionsTitle: 'Что задано для этого отчёта',
    conventions: {
      date: (date) => line`Дата отчёта — ${date}.`,
      money: (currency) => `Суммы\u00A0— в ${currency}, без поправки на инфляцию и до налогов.`,
      monthly: (rate) =>
        line`Потоки каждого месяца дисконтируются на его конец по ставке ${rate} в год; суммы до начала плана взяты без дисконтирования.`,
      yearEnd: (rate) =>
        line`Потоки каждого года дисконтируются на его конец по ставке ${rate} в год; суммы до начала плана взяты без дисконтирования.`,
      draws: (draws, seed) =>
        `Испытаний при моделировании\u00A0— ${draws}; начальное число\u00A0— ${seed}, поэтому повтор даёт то же самое.`,
      noDraws: 'Моделирования не было.',
      version: (version) => `Rapport ${version}.`,
    },

    waivedTitle: (n) => `Принято замечаний: ${n}`,
    waivedSubtitle: 'Что нашла проверка и с чем согласились, с причиной',
    foundTitle: (n) => `Замечаний: ${n}`,
    foundNone: 'Кроме принятых, замечаний нет',
    foundSubtitle: 'Что, где и что с этим делать',
    reason: 'Причина',
    fix: 'Что сделать',
    glossaryTitle: 'Словарь',
    protectionTitle: 'Защита данных',
    protection: {
      nothingPersonal:
        'В отчёте только суммы по группам клиентов и ничего об отдельном человеке. Он ничего ниоткуда не загружает и никуда не отправляет.',
      small: (names, many) =>
        line`${names}: здесь меньше 30 клиентов, и тот, кто с ними знаком, может узнать их в суммах. Решите, кому можно читать ${many ? 'об этих сегментах' : 'об этом сегменте'}.`,
      personalNotes:
        'О личных заметках сказано только, у какой доли клиентов они есть. Их хранят с согласия клиента.',
      owners: 'Люди названы по должности: они отвечают за свою часть.',
    },
  },
  uk: {
    someSourced: (total, share) =>
      line`У стратегії записано чисел: ${total}; джерело названо для ${share} з них.`,
    allSourced: (total) => line`У стратегії записано чисел: ${total}, і для кожного названо джерело.`,
    noneSourced: (total) => line`У стратегії записано чисел: ${total}, і для жодного не названо джерела.`,

    moves: {
      measured: (name) => line`Найбільше результат змінює ${uk(name)}, і це вимірювання`,
      estimated: (name) => line`Найбільше результат змінює ${uk(name)}, і це оцінка`,
      benchmark: (name) => line`Найбільше результат змінює ${uk(name)}, і це орієнтир`,
      assumed: (name) => line`Найбільше результат змінює ${uk(name)}, і це припущення`,
    },
    noRanges: 'Жодне число не має діапазону: усі вважаються точними',
    assumptionsSubtitle:
      'Усі числа стратегії: спершу ті, що з діапазоном, за силою впливу на результат, далі в порядку файлу',
    assumptionsCaption: 'Припущення',
    columns: { number: 'Число', value: 'Значення', grade: 'Підстава' },
    more: (n) => `Ще ${n}`,
    sourceUnknown: 'джерела не названо',
    sourceLine: (number) => `рядок ${number}`,
    names: {
      discountRate: 'Ставка дисконтування',
      satisfied: 'Задоволені клієнти',
      largestCustomer: 'Частка найбільшого клієнта',
      returning: 'Клієнти, які повертаються',
      complete: (block) => `Повнота даних: ${block}`,
      probability: (risk) => `${risk}: імовірність`,
      benefitsLeft: (risk) => `${risk}: яка частка вигод залишиться`,
      riskCost: (risk) => `${risk}: витрати`,
    },

    methodTitle: 'Як це пораховано',
    conventionsTitle: 'Що задано для цього звіту',
    conventions: {
      date: (date) => line`Дата звіту — ${date}.`,
      money: (currency) => `Суми\u00A0— у ${currency}, без поправки на інфляцію та до податків.`,
      monthly: (rate) =>
        line`Потоки кожного місяця дисконтовано на його кінець за ставкою ${rate} на рік; суми до початку плану взято без дисконтування.`,
      yearEnd: (rate) =>
        line`Потоки кожного року дисконтовано на його кінець за ставкою ${rate} на рік; суми до початку плану взято без дисконтування.`,
      draws: (draws, seed) =>
        `Випробувань під час моделювання\u00A0— ${draws}; початкове число\u00A0— ${seed}, тому повтор дає те саме.`,
      noDraws: 'Моделювання не було.',
      version: (version) => `Rapport ${version}.`,
    },

    waivedTitle: (n) => `Прийнято зауважень: ${n}`,
    waivedSubtitle: 'Що знайшла перевірка й з чим погодилися, з причиною',
    foundTitle: (n) => `Зауважень: ${n}`,
    foundNone: 'Крім прийнятих, зауважень немає',
    foundSubtitle: 'Що, де і що з цим робити',
    reason: 'Причина',
    fix: 'Що зробити',
    glossaryTitle: 'Словник',
    protectionTitle: 'Захист даних',
    protection: {
      nothingPersonal:
        'У звіті лише суми за групами клієнтів і нічого про окрему людину. Він нічого нізвідки не завантажує й нікуди не надсилає.',
      small: (names, many) =>
        line`${names}: тут менш ніж 30 клієнтів, і той, хто їх знає, може впізнати їх у сумах. Вирішіть, кому можна читати ${many ? 'про ці сегменти' : 'про цей сегмент'}.`,
      personalNotes:
        'Про особисті нотатки сказано лише, у якої частки клієнтів вони є. Їх зберігають за згодою клієнта.',
      owners: 'Людей названо за посадою: вони відповідають за свою частину.',
    },
  },
});
