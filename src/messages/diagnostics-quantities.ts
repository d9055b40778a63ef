/** Words of the findings on numbers. */
import { quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

/** What kind of number was expected. */
export type ExpectedNumber =
  | 'money'
  | 'signedMoney'
  | 'count'
  | 'share'
  | 'rate'
  | 'margin'
  | 'discount'
  | 'factor'
  | 'change'
  | 'level'
  | 'number';

interface Text {
  readonly text: string;
}
interface Repaired extends Text {
  readonly repaired: string;
}
interface Expected extends Text {
  readonly expected: ExpectedNumber;
}

const noun = translations<Record<ExpectedNumber, string>>({
  en: {
    money: 'an amount such as `450k` or `1 200`',
    signedMoney: 'an amount such as `450k` or `-12k`',
    count: 'a count such as 42 or 1 200',
    share: 'a share such as `12%`',
    rate: 'a rate such as `12%`',
    margin: 'a margin such as `52%`',
    discount: 'a rate such as `10%`',
    factor: 'a percentage such as `80%`',
    change: 'a change such as `3pp`, `8%` or `1 200`',
    level: 'a value such as `12%` or `42`',
    number: 'a number such as 3',
  },
  ru: {
    money: 'сумма, например `450k` или `1 200`',
    signedMoney: 'сумма, например `450k` или `-12k`',
    count: 'количество, например 42 или 1 200',
    share: 'доля, например `12%`',
    rate: 'ставка или доля, например `12%`',
    margin: 'маржа, например `52%`',
    discount: 'ставка, например `10%`',
    factor: 'процент, например `80%`',
    change: 'изменение, например `3pp`, `8%` или `1 200`',
    level: 'значение, например `12%` или `42`',
    number: 'число, например 3',
  },
  uk: {
    money: 'сума, наприклад `450k` або `1 200`',
    signedMoney: 'сума, наприклад `450k` або `-12k`',
    count: 'кількість, наприклад 42 або 1 200',
    share: 'частка, наприклад `12%`',
    rate: 'ставка або частка, наприклад `12%`',
    margin: 'маржа, наприклад `52%`',
    discount: 'ставка, наприклад `10%`',
    factor: 'відсоток, наприклад `80%`',
    change: 'зміна, наприклад `3pp`, `8%` або `1 200`',
    level: 'значення, наприклад `12%` або `42`',
    number: 'число, наприклад 3',
  },
});

export const quantityWords = translations({
  en: {
    quantity: ({ text, repaired, expected }: Expected & { readonly repaired: string | undefined }) =>
      words(
        `Expected ${noun.en[expected]}, found ${quote.en(text)}.`,
        'Numbers have digits, a decimal point if need be, and one of k, M, % or pp at the end.',
        repaired === undefined ? `Write ${noun.en[expected]}.` : `Write ${typed(repaired)}.`,
      ),
    'quantity-suffix': ({ text, repaired }: Repaired) =>
      words(
        `The number ${quote.en(text)} ends in a word or letter that is not used here.`,
        'Only k (thousand), M (million), % and pp (percentage points) follow a number, so that none is read for another.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-currency': ({ text, repaired }: Repaired) =>
      words(
        `The amount ${quote.en(text)} carries a currency.`,
        'Every amount is in `company.currency`; two currencies in one plan could not be added up.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-thousands': ({ text, repaired }: Repaired) =>
      words(
        `The thousands of ${quote.en(text)} are not separated by spaces.`,
        'A comma or a point between thousands means a decimal mark elsewhere; only spaces before three digits are safe.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-decimal-comma': ({ text, repaired }: Repaired) =>
      words(
        `The number ${quote.en(text)} has a decimal comma.`,
        'A comma separates values here; numbers have a decimal point.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-leading-zero': ({ text, repaired }: Repaired) =>
      words(
        `The number ${quote.en(text)} begins in an unclear way.`,
        'A zero in front makes some programs count in eights, and a point in front is easily overlooked.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-exponent': ({ text, repaired }: Repaired) =>
      words(
        `The number ${quote.en(text)} is written with an exponent.`,
        'Readers of a strategy count in thousands and millions.',
        `Write ${typed(repaired)}.`,
      ),
    'quantity-minus': ({ text, repaired }: Repaired) =>
      words(
        `The minus of ${quote.en(text)} is a dash.`,
        'Text processors turn the hyphen into a dash, which is no sign of a number.',
        `Type it with the hyphen of the keyboard: ${typed(repaired)}.`,
      ),
    'quantity-span': ({ text, repaired }: Repaired) =>
      words(
        `${quote.en(text)} is a span, not a number.`,
        'An uncertain value is written as [low, likely, high], so that the likely one is known.',
        `Write for example ${typed(repaired)}.`,
      ),
    'quantity-not-number': ({ text, expected }: Expected) =>
      words(
        `Expected ${noun.en[expected]}, found ${quote.en(text)}.`,
        'What is not known cannot be added up.',
        'Write the best estimate and grade it `assumed`, or remove the key if it is optional.',
      ),
    'quantity-too-large': ({ text, repaired }: Repaired) =>
      words(
        `The number ${quote.en(text)} is too large to be computed exactly.`,
        `Beyond ${typed(repaired)} single units get lost.`,
        `Check the zeros and the suffix; the largest number is ${typed(repaired)}.`,
      ),
    'unit-not-number': ({ text, expected }: Expected) =>
      words(
        `Expected ${noun.en[expected]}, found ${quote.en(text)}.`,
        'A percentage or points say nothing here without something they are a part of.',
        'Write the number itself, without % and pp.',
      ),
  },
  ru: {
    quantity: ({ text, repaired, expected }) =>
      words(
        `Нужна запись вида: ${noun.ru[expected]}; найдено ${quote.ru(text)}.`,
        'Число\u00A0— это цифры, при необходимости точка, и в конце `k`, `M`, `%` или `pp`.',
        repaired === undefined ? `Правильная запись: ${noun.ru[expected]}.` : `Напишите ${typed(repaired)}.`,
      ),
    'quantity-suffix': ({ text, repaired }) =>
      words(
        `Число ${quote.ru(text)} заканчивается словом или буквой, которых здесь нет.`,
        'После числа стоят только `k` (тысяча), `M` (миллион), `%` и `pp` (процентные пункты), чтобы одно не приняли за другое.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-currency': ({ text, repaired }) =>
      words(
        `В сумме ${quote.ru(text)} указана валюта.`,
        'Все суммы\u00A0— в валюте `company.currency`; две валюты в одном плане не сложить.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-thousands': ({ text, repaired }) =>
      words(
        `Тысячи в числе ${quote.ru(text)} разделены не пробелами.`,
        'Запятая или точка между тысячами в других странах отделяет дробь; надёжны только пробелы перед тремя цифрами.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-decimal-comma': ({ text, repaired }) =>
      words(
        `В числе ${quote.ru(text)} десятичная запятая.`,
        'Запятая здесь разделяет значения; дробную часть числа отделяет точка.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-leading-zero': ({ text, repaired }) =>
      words(
        `Число ${quote.ru(text)} начинается неоднозначно.`,
        'Из-за нуля впереди некоторые программы считают восьмёрками, а точку впереди легко не заметить.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-exponent': ({ text, repaired }) =>
      words(
        `Число ${quote.ru(text)} записано с порядком.`,
        'Читатели стратегии считают тысячами и миллионами.',
        `Напишите ${typed(repaired)}.`,
      ),
    'quantity-minus': ({ text, repaired }) =>
      words(
        `Вместо минуса в числе ${quote.ru(text)} стоит тире.`,
        'Текстовые редакторы превращают дефис в тире, а это не знак числа.',
        `Наберите дефис с клавиатуры: ${typed(repaired)}.`,
      ),
    'quantity-span': ({ text, repaired }) =>
      words(
        `${quote.ru(text)}\u00A0— промежуток, а не число.`,
        'Неопределённое значение пишут так: [нижняя граница, наиболее вероятное, верхняя граница].',
        `Напишите, например, ${typed(repaired)}.`,
      ),
    'quantity-not-number': ({ text, expected }) =>
      words(
        `Нужна запись вида: ${noun.ru[expected]}; найдено ${quote.ru(text)}.`,
        'Неизвестное нельзя сложить.',
        'Напишите лучшую оценку с основанием `assumed` или уберите ключ, если он необязателен.',
      ),
    'quantity-too-large': ({ text, repaired }) =>
      words(
        `Число ${quote.ru(text)} слишком велико для точного счёта.`,
        `За ${typed(repaired)} теряются отдельные единицы.`,
        `Проверьте нули и окончание; самое большое число\u00A0— ${typed(repaired)}.`,
      ),
    'unit-not-number': ({ text, expected }) =>
      words(
        `Нужна запись вида: ${noun.ru[expected]}; найдено ${quote.ru(text)}.`,
        'Проценты и пункты здесь ничего не говорят: непонятно, от чего они берутся.',
        'Напишите само число, без `%` и `pp`.',
      ),
  },
  uk: {
    quantity: ({ text, repaired, expected }) =>
      words(
        `Потрібен запис такого вигляду: ${noun.uk[expected]}; знайдено ${quote.uk(text)}.`,
        'Число\u00A0— це цифри, за потреби крапка, і наприкінці `k`, `M`, `%` або `pp`.',
        repaired === undefined ? `Правильний запис: ${noun.uk[expected]}.` : `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-suffix': ({ text, repaired }) =>
      words(
        `Число ${quote.uk(text)} закінчується словом або літерою, яких тут немає.`,
        'Після числа стоять лише `k` (тисяча), `M` (мільйон), `%` і `pp` (відсоткові пункти), щоб одне не сплутали з іншим.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-currency': ({ text, repaired }) =>
      words(
        `У сумі ${quote.uk(text)} вказано валюту.`,
        'Усі суми\u00A0— у валюті `company.currency`; дві валюти в одному плані не скласти.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-thousands': ({ text, repaired }) =>
      words(
        `Тисячі в числі ${quote.uk(text)} розділено не пробілами.`,
        'Кома або крапка між тисячами в інших країнах відокремлює дріб; надійні лише пробіли перед трьома цифрами.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-decimal-comma': ({ text, repaired }) =>
      words(
        `У числі ${quote.uk(text)} десяткова кома.`,
        'Кома тут розділяє значення; дробову частину числа відокремлює крапка.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-leading-zero': ({ text, repaired }) =>
      words(
        `Число ${quote.uk(text)} починається неоднозначно.`,
        'Через нуль попереду деякі програми рахують вісімками, а крапку попереду легко не помітити.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-exponent': ({ text, repaired }) =>
      words(
        `Число ${quote.uk(text)} записано з порядком.`,
        'Читачі стратегії рахують тисячами й мільйонами.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'quantity-minus': ({ text, repaired }) =>
      words(
        `Замість мінуса в числі ${quote.uk(text)} стоїть тире.`,
        'Текстові редактори перетворюють дефіс на тире, а це не знак числа.',
        `Наберіть дефіс із клавіатури: ${typed(repaired)}.`,
      ),
    'quantity-span': ({ text, repaired }) =>
      words(
        `${quote.uk(text)}\u00A0— проміжок, а не число.`,
        'Невизначене значення пишуть так: [нижня межа, найімовірніше, верхня межа].',
        `Напишіть, наприклад, ${typed(repaired)}.`,
      ),
    'quantity-not-number': ({ text, expected }) =>
      words(
        `Потрібен запис такого вигляду: ${noun.uk[expected]}; знайдено ${quote.uk(text)}.`,
        'Невідоме не можна скласти.',
        'Напишіть найкращу оцінку з підставою `assumed` або приберіть ключ, якщо він необов’язковий.',
      ),
    'quantity-too-large': ({ text, repaired }) =>
      words(
        `Число ${quote.uk(text)} завелике для точного рахунку.`,
        `За ${typed(repaired)} губляться окремі одиниці.`,
        `Перевірте нулі й закінчення; найбільше число\u00A0— ${typed(repaired)}.`,
      ),
    'unit-not-number': ({ text, expected }) =>
      words(
        `Потрібен запис такого вигляду: ${noun.uk[expected]}; знайдено ${quote.uk(text)}.`,
        'Відсотки й пункти тут нічого не кажуть: незрозуміло, від чого їх узято.',
        'Напишіть саме число, без `%` і `pp`.',
      ),
  },
});
