/** Words of the findings on units, bounds and ranges of numbers. */
import { quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Text {
  readonly text: string;
}
interface Repaired extends Text {
  readonly repaired: string;
}
interface Bounds extends Text {
  readonly low: string | undefined;
  readonly high: string | undefined;
}

export const unitWords = translations({
  en: {
    'rate-without-percent': ({ text, repaired }: Repaired) =>
      words(
        `The rate ${quote.en(text)} has no percent sign.`,
        'Without it nobody can tell 12 percent from a factor of 12.',
        `Write ${typed(repaired)}.`,
      ),
    'rate-as-fraction': ({ text, repaired }: Repaired) =>
      words(
        `The rate ${quote.en(text)} is written as a plain number; it was taken as ${typed(repaired)}.`,
        'Readers take in a percentage at a glance, and a percent sign leaves no doubt.',
        `Write ${typed(repaired)}.`,
      ),
    'unit-points': ({ text, repaired }: Repaired) =>
      words(
        `${quote.en(text)} is in percentage points; a percentage was expected.`,
        'Points measure a change; here stands a level or a share.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-range': ({ text, low, high }: Bounds) =>
      words(
        `${quote.en(text)} is out of bounds.`,
        'Beyond its bounds such a value has no meaning, and every figure that rests on it would be wrong.',
        `Write a value${low === undefined ? '' : ` from ${low}`}${high === undefined ? '' : ` to ${high}`}.`,
      ),
    'number-whole': ({ text }: Text) =>
      words(
        `Expected a whole number, found ${quote.en(text)}.`,
        'This is counted in whole steps.',
        'Leave out what follows the point.',
      ),
    'uncertain-order': ({ repaired }: { readonly repaired: string }) =>
      words(
        'The values of this range are not in rising order.',
        'Low, likely and high stand in numerical order; of two negative numbers the larger amount is the lower one.',
        `Write ${typed(repaired)}.`,
      ),
    'uncertain-units': () =>
      words(
        'The values of this range have different units.',
        'One quantity cannot be partly a percentage and partly something else.',
        'Write all of them with the same unit.',
      ),
    'range-without-value': ({ text, low, high }: Text & { readonly low: string; readonly high: string }) =>
      words(
        `The range ${low} to ${high} does not hold the value ${quote.en(text)}.`,
        'The likely value lies between the ends of its range.',
        'Widen the range, or correct the value.',
      ),
  },
  ru: {
    'rate-without-percent': ({ text, repaired }) =>
      words(
        `У доли ${quote.ru(text)} нет знака процента.`,
        'Без него не отличить 12 процентов от множителя 12.',
        `Напишите ${typed(repaired)}.`,
      ),
    'rate-as-fraction': ({ text, repaired }) =>
      words(
        `Доля ${quote.ru(text)} записана обычным числом; она принята как ${typed(repaired)}.`,
        'Проценты видны с первого взгляда, и знак процента не оставляет сомнений.',
        `Напишите ${typed(repaired)}.`,
      ),
    'unit-points': ({ text, repaired }) =>
      words(
        `${quote.ru(text)}\u00A0— процентные пункты, а нужен процент.`,
        'Пунктами измеряют изменение, а здесь стоит уровень или доля.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-range': ({ text, low, high }) =>
      words(
        `${quote.ru(text)} выходит за допустимые границы.`,
        'За этими границами значение не имеет смысла, и всё, что на нём держится, было бы неверно.',
        `Напишите значение${low === undefined ? '' : ` от ${low}`}${high === undefined ? '' : ` до ${high}`}.`,
      ),
    'number-whole': ({ text }) =>
      words(
        `Нужно целое число, найдено ${quote.ru(text)}.`,
        'Здесь считают целыми шагами.',
        'Уберите то, что после точки.',
      ),
    'uncertain-order': ({ repaired }) =>
      words(
        'Значения этого диапазона стоят не по возрастанию.',
        'Сначала нижняя граница, потом наиболее вероятное, потом верхняя; из двух отрицательных чисел меньше то, что дальше от нуля.',
        `Напишите ${typed(repaired)}.`,
      ),
    'uncertain-units': () =>
      words(
        'У значений этого диапазона разные единицы.',
        'Одна величина не бывает частью в процентах, частью в чём-то другом.',
        'Напишите все значения в одной единице.',
      ),
    'range-without-value': ({ text, low, high }) =>
      words(
        `Значение ${quote.ru(text)} лежит вне своего диапазона: от ${low} до ${high}.`,
        'Наиболее вероятное значение находится между границами диапазона.',
        'Расширьте диапазон или исправьте значение.',
      ),
  },
  uk: {
    'rate-without-percent': ({ text, repaired }) =>
      words(
        `Частка ${quote.uk(text)} не має знака відсотка.`,
        'Без нього не відрізнити 12 відсотків від множника 12.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'rate-as-fraction': ({ text, repaired }) =>
      words(
        `Частку ${quote.uk(text)} записано звичайним числом; її прийнято як ${typed(repaired)}.`,
        'Відсотки видно з першого погляду, і знак відсотка не лишає сумнівів.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'unit-points': ({ text, repaired }) =>
      words(
        `${quote.uk(text)}\u00A0— відсоткові пункти, а потрібен відсоток.`,
        'Пунктами вимірюють зміну, а тут стоїть рівень або частка.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-range': ({ text, low, high }) =>
      words(
        `${quote.uk(text)} виходить за допустимі межі.`,
        'За цими межами значення не має змісту, і все, що на ньому тримається, було б хибним.',
        `Напишіть значення${low === undefined ? '' : ` від ${low}`}${high === undefined ? '' : ` до ${high}`}.`,
      ),
    'number-whole': ({ text }) =>
      words(
        `Потрібне ціле число, знайдено ${quote.uk(text)}.`,
        'Тут рахують цілими кроками.',
        'Приберіть те, що після крапки.',
      ),
    'uncertain-order': ({ repaired }) =>
      words(
        'Значення цього діапазону стоять не за зростанням.',
        'Спершу нижня межа, потім найімовірніше, потім верхня; з двох від’ємних чисел менше те, що далі від нуля.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'uncertain-units': () =>
      words(
        'Значення цього діапазону мають різні одиниці.',
        'Одна величина не буває частково у відсотках, частково в чомусь іншому.',
        'Напишіть усі значення в одній одиниці.',
      ),
    'range-without-value': ({ text, low, high }) =>
      words(
        `Значення ${quote.uk(text)} лежить поза своїм діапазоном: від ${low} до ${high}.`,
        'Найімовірніше значення перебуває між межами діапазону.',
        'Розширте діапазон або виправте значення.',
      ),
  },
});
