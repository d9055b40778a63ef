/** Words of the findings on values that do not fit each other. */
import { code, codes, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Spot {
  /** Where, as a path by id. */
  readonly spot: string;
}
interface Keys {
  readonly keys: readonly string[];
}
interface Text {
  readonly text: string;
  readonly repaired: string | undefined;
}

export const senseWords = translations({
  en: {
    'effect-missing': ({ spot }: Spot) =>
      words(
        `${code(spot)} does not say what gets better.`,
        'A benefit is a lever with its change, a saving, amounts by year, or a text without a figure.',
        'Add `lever` and `change`, or `saving`, or `years`, or `unquantified`.',
      ),
    'effect-twice': ({ keys }: Keys) =>
      words(
        `One benefit holds several effects: ${codes(keys)}.`,
        'Each has its own amount and its own begin; together they would be counted as one.',
        'Keep one of them here and give the others a benefit of their own.',
      ),
    'amount-missing': ({ spot }: Spot) =>
      words(
        `${code(spot)} does not say how much it costs.`,
        'A cost is an amount, a quantity times a price, or amounts by year.',
        'Add `amount`, or `quantity` and `price`, or `years`.',
      ),
    'amount-twice': ({ keys }: Keys) =>
      words(
        `One cost holds several amounts: ${codes(keys)}.`,
        'It is not clear which of them is to be paid.',
        'Keep one form here and give the others a cost of their own.',
      ),
    'answer-incomplete': ({ missing }: { readonly missing: readonly string[] }) =>
      words(
        `This answer lacks ${codes(missing)}.`,
        'A gap is the distance from reality to target; without both there is none to see.',
        'Add it; or write `unknown: true`, or `notApplicable:` with the reason.',
      ),
    'answer-twice': ({ keys }: Keys) =>
      words(
        `This answer holds ${codes(keys)}, which exclude each other.`,
        'A question has scores, or several respondents, or stands outside the score.',
        'Keep one of them.',
      ),
    'shares-sum': ({ sum }: { readonly sum: string }) =>
      words(
        `The shares add up to ${sum}, not to 100%.`,
        'They divide one whole; the rest would be missing or counted twice.',
        'Correct the shares until they add up to 100%.',
      ),
    'tiers-order': () =>
      words(
        'The tiers do not rise with the basket.',
        'Each tier begins where the one before it ends.',
        'Order them by `upTo`; only the last one has none.',
      ),
    'change-unit': ({ text, lever, repaired }: Text & { readonly lever: string }) =>
      words(
        `The change ${quote.en(text)} does not fit the lever ${code(lever)}.`,
        'Retention, margin and moves are rates and change by percentage points; the other levers change by per cent or in their own unit.',
        repaired === undefined
          ? 'Write it as `8%`, or as a number in the unit of the lever.'
          : `Write ${typed(repaired)}.`,
      ),
    'moves-missing': ({ segment }: { readonly segment: string }) =>
      words(
        `In ${code(segment)} nobody moves to another segment, so \`moves\` cannot change.`,
        'The lever changes the rate under `moves` of the segment.',
        'Give the segment `moves: { to: …, rate: … }`, or choose another lever.',
      ),
    'moves-to-itself': ({ segment }: { readonly segment: string }) =>
      words(
        `The segment ${code(segment)} moves to itself.`,
        'Customers who move leave one segment and join another.',
        'Name another segment, or remove `moves`.',
      ),
  },
  ru: {
    'effect-missing': ({ spot }) =>
      words(
        `${code(spot)} не говорит, что улучшится.`,
        'Выгода\u00A0— это рычаг с изменением, экономия, суммы по годам или текст без денежной оценки.',
        'Добавьте `lever` и `change`, или `saving`, или `years`, или `unquantified`.',
      ),
    'effect-twice': ({ keys }) =>
      words(
        `В одной выгоде несколько эффектов: ${codes(keys)}.`,
        'У каждого своя сумма и своё начало, а посчитались бы они как один.',
        'Оставьте здесь один, для остальных заведите отдельные выгоды.',
      ),
    'amount-missing': ({ spot }) =>
      words(
        `${code(spot)} не говорит, сколько это стоит.`,
        'Затраты\u00A0— это сумма, количество на цену или суммы по годам.',
        'Добавьте `amount`, или `quantity` и `price`, или `years`.',
      ),
    'amount-twice': ({ keys }) =>
      words(
        `В одной строке затрат несколько сумм: ${codes(keys)}.`,
        'Неясно, какую из них предстоит заплатить.',
        'Оставьте здесь одну запись, для остальных заведите отдельные строки.',
      ),
    'answer-incomplete': ({ missing }) =>
      words(
        `В этом ответе не хватает: ${codes(missing)}.`,
        'Разрыв\u00A0— расстояние от практики до нужного уровня; без них обоих его не видно.',
        'Добавьте недостающее; или напишите `unknown: true`, или `notApplicable:` с причиной.',
      ),
    'answer-twice': ({ keys }) =>
      words(
        `В этом ответе есть ${codes(keys)}, а они исключают друг друга.`,
        'У вопроса либо есть баллы, либо несколько опрошенных, либо он не входит в балл.',
        'Оставьте что-то одно.',
      ),
    'shares-sum': ({ sum }) =>
      words(
        `Сумма долей\u00A0— ${sum}, а не 100\u00A0%.`,
        'Доли делят одно целое; остаток пропал бы или посчитался дважды.',
        'Исправьте доли так, чтобы в сумме было 100\u00A0%.',
      ),
    'tiers-order': () =>
      words(
        'Ступени скидки идут не по возрастанию чека.',
        'Каждая ступень начинается там, где кончается предыдущая.',
        'Расположите их по `upTo`; его нет только у последней.',
      ),
    'change-unit': ({ text, lever, repaired }) =>
      words(
        `Изменение ${quote.ru(text)} не подходит к рычагу ${code(lever)}.`,
        'Удержание, маржа и переходы\u00A0— доли, они меняются на процентные пункты; остальные рычаги меняются на проценты или в своих единицах.',
        repaired === undefined
          ? 'Напишите `8%` или число в единицах рычага.'
          : `Напишите ${typed(repaired)}.`,
      ),
    'moves-missing': ({ segment }) =>
      words(
        `Из ${code(segment)} никто не переходит в другой сегмент, поэтому \`moves\` меняться не может.`,
        'Рычаг меняет долю, которая стоит у сегмента в `moves`.',
        'Добавьте сегменту `moves: { to: …, rate: … }` или выберите другой рычаг.',
      ),
    'moves-to-itself': ({ segment }) =>
      words(
        `Клиенты сегмента ${code(segment)} переходят в него же.`,
        'Кто переходит, тот покидает один сегмент и появляется в другом.',
        'Укажите другой сегмент или уберите `moves`.',
      ),
  },
  uk: {
    'effect-missing': ({ spot }) =>
      words(
        `${code(spot)} не каже, що поліпшиться.`,
        'Вигода\u00A0— це важіль зі зміною, економія, суми за роками або текст без грошової оцінки.',
        'Додайте `lever` і `change`, або `saving`, або `years`, або `unquantified`.',
      ),
    'effect-twice': ({ keys }) =>
      words(
        `В одній вигоді кілька ефектів: ${codes(keys)}.`,
        'У кожного своя сума і свій початок, а порахувалися б вони як один.',
        'Залиште тут один, для решти заведіть окремі вигоди.',
      ),
    'amount-missing': ({ spot }) =>
      words(
        `${code(spot)} не каже, скільки це коштує.`,
        'Витрати\u00A0— це сума, кількість на ціну або суми за роками.',
        'Додайте `amount`, або `quantity` і `price`, або `years`.',
      ),
    'amount-twice': ({ keys }) =>
      words(
        `В одному рядку витрат кілька сум: ${codes(keys)}.`,
        'Незрозуміло, яку з них доведеться заплатити.',
        'Залиште тут один запис, для решти заведіть окремі рядки.',
      ),
    'answer-incomplete': ({ missing }) =>
      words(
        `У цій відповіді бракує: ${codes(missing)}.`,
        'Розрив\u00A0— відстань від практики до потрібного рівня; без них обох його не видно.',
        'Додайте, чого бракує; або напишіть `unknown: true`, або `notApplicable:` із причиною.',
      ),
    'answer-twice': ({ keys }) =>
      words(
        `У цій відповіді є ${codes(keys)}, а вони виключають одне одного.`,
        'Запитання або має бали, або кількох опитаних, або не входить до бала.',
        'Залиште щось одне.',
      ),
    'shares-sum': ({ sum }) =>
      words(
        `Сума часток\u00A0— ${sum}, а не 100%.`,
        'Частки ділять одне ціле; решта зникла б або порахувалася двічі.',
        'Виправте частки так, щоб разом було 100%.',
      ),
    'tiers-order': () =>
      words(
        'Щаблі знижки йдуть не за зростанням чека.',
        'Кожен щабель починається там, де закінчується попередній.',
        'Розташуйте їх за `upTo`; його не має лише останній.',
      ),
    'change-unit': ({ text, lever, repaired }) =>
      words(
        `Зміна ${quote.uk(text)} не підходить до важеля ${code(lever)}.`,
        'Утримання клієнтів, маржа й переходи\u00A0— частки, вони змінюються на відсоткові пункти; інші важелі змінюються на відсотки або у своїх одиницях.',
        repaired === undefined
          ? 'Напишіть `8%` або число в одиницях важеля.'
          : `Напишіть ${typed(repaired)}.`,
      ),
    'moves-missing': ({ segment }) =>
      words(
        `Із ${code(segment)} ніхто не переходить до іншого сегмента, тому \`moves\` змінитися не може.`,
        'Важіль змінює частку, яка стоїть у сегмента в `moves`.',
        'Додайте сегменту `moves: { to: …, rate: … }` або оберіть інший важіль.',
      ),
    'moves-to-itself': ({ segment }) =>
      words(
        `Клієнти сегмента ${code(segment)} переходять до нього ж.`,
        'Хто переходить, той виходить з одного сегмента й потрапляє до іншого.',
        'Вкажіть інший сегмент або приберіть `moves`.',
      ),
  },
});
