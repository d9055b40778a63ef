/** What the report says about itself: nothing there yet, nothing to show, what it is not. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const reportSentences = translations({
  en: {
    noMeasurements: ({ date }: { date: Inline }) => line`No measurements yet. The first is due on ${date}.`,
    noCosts: 'Costs appear here once the strategy names them.',
    nothingOverdue: 'Nothing is overdue.',
    withheld: 'Not shown: fewer than 30 customers.',
    notAPromise:
      'This is a calculation, not a promise. It follows from the inputs and assumptions listed in the appendix.',
    datedReference: ({ year, source }: { year: Inline; source: Inline }) =>
      line`The reference figure dates from ${year} (${source}): check it against your own data.`,
    edition: (audience: Inline) => line`This version is for ${en(audience)}: some figures are left out.`,
  },
  ru: {
    noMeasurements: ({ date }) => line`Замеров пока нет. Первый ожидается ${date}.`,
    noCosts: 'Здесь появятся затраты, когда они будут названы в стратегии.',
    nothingOverdue: 'Ничего не просрочено.',
    withheld: 'Не показано: меньше 30 клиентов.',
    notAPromise: 'Это расчёт, а не обещание. Он следует из данных и допущений, перечисленных в приложении.',
    datedReference: ({ year, source }) =>
      line`Справочная цифра ${year}\u00A0года (${source}): сверьте её со своими данными.`,
    edition: (audience) => line`Эта версия — для аудитории ${ru(audience)}: часть цифр в неё не входит.`,
  },
  uk: {
    noMeasurements: ({ date }) => line`Вимірів поки немає. Перший очікується ${date}.`,
    noCosts: 'Тут з’являться витрати, щойно їх буде названо у стратегії.',
    nothingOverdue: 'Нічого не прострочено.',
    withheld: 'Не показано: менш ніж 30 клієнтів.',
    notAPromise: 'Це розрахунок, а не обіцянка. Він випливає з даних і припущень, перелічених у додатку.',
    datedReference: ({ year, source }) =>
      line`Довідкова цифра ${year}\u00A0року (${source}): звірте її з власними даними.`,
    edition: (audience) => line`Ця версія — для аудиторії ${uk(audience)}: частини цифр у ній немає.`,
  },
});
