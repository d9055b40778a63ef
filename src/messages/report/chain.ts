import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** The chain from the answer of an audit to the money, and the diagram that shows it. */
export const chainWords = translations({
  en: {
    /** Every initiative has all links. */
    whole: 'Every initiative leads from an audit answer to money without a missing link.',
    broken: (joined: string, total: string, first: Inline): Inline =>
      line`${joined} of ${total} initiatives lead all the way from an audit answer to money. ${first}`,
    missing: {
      answer: (initiative: Inline): Inline => line`${en(initiative)} closes no gap of the audit.`,
      cost: (initiative: Inline): Inline => line`${en(initiative)} has no cost.`,
      benefit: (initiative: Inline): Inline =>
        line`${en(initiative)} brings nothing that is counted in money.`,
      kpi: (initiative: Inline): Inline => line`${en(initiative)} moves no KPI.`,
    },
    subtitle: 'From what the audit found to what it is worth, initiative by initiative',
    columns: {
      initiative: 'Initiative',
      answers: 'Closes',
      costs: 'Costs',
      benefits: 'Brings',
      kpis: 'Moves',
      worth: 'Worth',
    },
    none: 'none',
    levels: (from: string, to: string): string => `${from} → ${to}`,
    open: 'The chain as a diagram',
    opened: 'Choose a part of the diagram to follow its chain.',
    leadsTo: 'Open the section',
    everything: 'Show everything',
    drawing: 'The diagram is being drawn.',
    failed: 'The diagram cannot be drawn here; its text says the same.',
    asText: { title: 'The chain as Mermaid text', copy: 'Copy the text', copied: 'Copied' },
    money: { costs: 'Costs', benefits: 'Benefits', npv: 'Net present value (NPV)' },
  },
  ru: {
    whole: 'Каждая инициатива ведёт от ответа аудита к деньгам, ни одно звено не пропущено.',
    broken: (joined, total, first) =>
      line`Весь путь от ответа аудита до денег проходят инициативы: ${joined} из\u00A0${total}. ${first}`,
    missing: {
      answer: (initiative) => line`Инициатива ${ru(initiative)} не закрывает ни одного разрыва.`,
      cost: (initiative) => line`У инициативы ${ru(initiative)} нет затрат.`,
      benefit: (initiative) => line`Инициатива ${ru(initiative)} не даёт выгод в деньгах.`,
      kpi: (initiative) => line`Инициатива ${ru(initiative)} не меняет ни одного показателя.`,
    },
    subtitle: 'От того, что нашёл аудит, до того, сколько это даёт, по инициативам',
    columns: {
      initiative: 'Инициатива',
      answers: 'Закрывает',
      costs: 'Затраты',
      benefits: 'Выгоды',
      kpis: 'Показатели',
      worth: 'Вклад',
    },
    none: 'нет',
    levels: (from, to) => `${from} → ${to}`,
    open: 'Цепочка на схеме',
    opened: 'Выберите элемент схемы, чтобы проследить его цепочку.',
    leadsTo: 'Открыть раздел',
    everything: 'Показать всё',
    drawing: 'Схема строится.',
    failed: 'Здесь схему построить нельзя; то же самое сказано в её тексте.',
    asText: { title: 'Цепочка текстом для Mermaid', copy: 'Скопировать текст', copied: 'Скопировано' },
    money: { costs: 'Затраты', benefits: 'Выгоды', npv: 'Чистая приведённая стоимость (NPV)' },
  },
  uk: {
    whole: 'Кожна ініціатива веде від відповіді аудиту до грошей, жодної ланки не пропущено.',
    broken: (joined, total, first) =>
      line`Увесь шлях від відповіді аудиту до грошей проходять ініціативи: ${joined} із\u00A0${total}. ${first}`,
    missing: {
      answer: (initiative) => line`Ініціатива ${uk(initiative)} не закриває жодного розриву.`,
      cost: (initiative) => line`Ініціатива ${uk(initiative)} не має витрат.`,
      benefit: (initiative) => line`Ініціатива ${uk(initiative)} не дає вигод у грошах.`,
      kpi: (initiative) => line`Ініціатива ${uk(initiative)} не змінює жодного показника.`,
    },
    subtitle: 'Від того, що знайшов аудит, до того, скільки це дає, за ініціативами',
    columns: {
      initiative: 'Ініціатива',
      answers: 'Закриває',
      costs: 'Витрати',
      benefits: 'Вигоди',
      kpis: 'Показники',
      worth: 'Внесок',
    },
    none: 'немає',
    levels: (from, to) => `${from} → ${to}`,
    open: 'Ланцюжок на схемі',
    opened: 'Виберіть елемент схеми, щоб простежити його ланцюжок.',
    leadsTo: 'Відкрити розділ',
    everything: 'Показати все',
    drawing: 'Схема будується.',
    failed: 'Тут схему побудувати не можна; те саме сказано в її тексті.',
    asText: { title: 'Ланцюжок текстом для Mermaid', copy: 'Скопіювати текст', copied: 'Скопійовано' },
    money: { costs: 'Витрати', benefits: 'Вигоди', npv: 'Чиста приведена вартість (NPV)' },
  },
});
