/** Words of the rules on days and months that do not fit the plan, the report or each other. */
import { line } from '../inline.ts';
import { cadenceTerms } from '../terms/kpis.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

/** Which part of it the plan leaves out; `edge` is the plan's first or last month. */
type Outside = {
  readonly name: string;
  readonly part: 'all' | 'before' | 'after';
  readonly edge: string;
};

interface DateRules {
  /** `path` leads to the date. */
  readonly 'date-in-future': RuleText<{ readonly path: string; readonly on: string; readonly asOf: string }>;
  readonly 'due-before-plan': RuleText<{
    readonly name: string;
    readonly by: string;
    readonly start: string;
  }>;
  readonly 'benefit-outside-plan': RuleText<Outside>;
  readonly 'cost-outside-plan': RuleText<Outside>;
  readonly 'campaign-outside-plan': RuleText<{ readonly campaign: string; readonly at: string }>;
  readonly 'measurement-after-report': RuleText<{ readonly asOf: string; readonly last: string }>;
  /** `last` is null without a revision. */
  readonly 'review-overdue': RuleText<{
    readonly cadence: keyof (typeof cadenceTerms)['en'];
    readonly last: string | null;
  }>;
  readonly 'decision-overdue': RuleText<{ readonly decision: string; readonly by: string }>;
}

export const dateRuleWords = translations<DateRules>({
  en: {
    'date-in-future': {
      checks: 'What has happened is dated no later than the report.',
      what: ({ path, on, asOf }, { dayInSentence }) =>
        line`\`${path}\` says ${dayInSentence(on)}; the report is of ${dayInSentence(asOf)}.`,
      why: 'What was measured, paid or decided cannot lie in the future: a date is mistyped, or a plan is written down as done.',
      fix: 'Correct the date, or `plan.asOf` where the report is to speak of a later day.',
    },
    'due-before-plan': {
      checks: 'What the strategy is to reach falls due after the plan begins.',
      what: ({ name, by, start }, { quote, dayInSentence, inMonth }) =>
        line`${quote(name)} is due on ${dayInSentence(by)}; the plan begins in ${inMonth(start)}.`,
      why: 'What is reached before the plan begins is none of its doing.',
      fix: 'Correct the date, or begin the plan earlier.',
    },
    'benefit-outside-plan': {
      checks: 'What a benefit brings lies within the plan.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`The benefit ${quote(name)} lies outside the plan and is not counted.`
          : part === 'before'
            ? line`What the benefit ${quote(name)} brings before ${ofMonth(edge)}, when the plan begins, is not counted.`
            : line`What the benefit ${quote(name)} brings after ${ofMonth(edge)}, when the plan ends, is not counted.`,
      why: 'Readers see the amount in the strategy, but it is not in the business case.',
      fix: 'Lengthen the plan or move the benefit; if it is to stay outside, accept the finding in `waivers`.',
    },
    'cost-outside-plan': {
      checks: 'What a cost line takes lies within the plan.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`The cost ${quote(name)} lies outside the plan and is not counted.`
          : part === 'before'
            ? line`What the cost ${quote(name)} takes before ${ofMonth(edge)}, when the plan begins, is not counted.`
            : line`What the cost ${quote(name)} takes after ${ofMonth(edge)}, when the plan ends, is not counted.`,
      why: 'The plan looks cheaper than what is written in the strategy.',
      fix: 'Lengthen the plan or move the cost; what is paid before the plan may stand as `per: upfront`.',
    },
    'campaign-outside-plan': {
      checks: 'Every campaign runs within the plan.',
      what: ({ campaign, at }, { quote, inMonth }) =>
        line`The campaign ${quote(campaign)} runs in ${inMonth(at)}, outside the plan, and is not counted.`,
      why: 'Neither its buyers nor its cost are in the business case.',
      fix: 'Move it into the plan, or lengthen the plan.',
    },
    'measurement-after-report': {
      checks: 'The day of the report takes in every measurement.',
      what: ({ asOf, last }, { dayInSentence }) =>
        line`The report is of ${dayInSentence(asOf)} and leaves out later measurements, the last of ${dayInSentence(last)}.`,
      why: 'The report shows less than is known already.',
      fix: 'Set `plan.asOf` to the day of the last measurement, or delete it: the report then follows the measurements.',
    },
    'review-overdue': {
      checks: 'The strategy is reviewed as often as it says.',
      what: ({ cadence, last }, { dayInSentence }) =>
        last === null
          ? line`The strategy is to be reviewed ${cadenceTerms.en[cadence]}; there has been no revision since the plan began.`
          : line`The strategy is to be reviewed ${cadenceTerms.en[cadence]}; the last revision is of ${dayInSentence(last)}.`,
      why: 'Customers, what they ask for and technology change; a strategy that is not reviewed falls behind them unnoticed.',
      fix: 'Review the strategy and add a line to `revisions`, or choose a longer `plan.reviewEvery`.',
    },
    'decision-overdue': {
      checks: 'Every decision is taken by its day.',
      what: ({ decision, by }, { quote, dayInSentence }) =>
        line`The decision ${quote(decision)} was due on ${dayInSentence(by)} and is still open.`,
      why: 'What waits for the decision waits with its benefits.',
      fix: 'Take the decision and set `status`, or agree on a new day under `by`.',
    },
  },
  ru: {
    'date-in-future': {
      checks: 'То, что уже произошло, датировано не позже дня отчёта.',
      what: ({ path, on, asOf }, { dayInSentence }) =>
        line`В \`${path}\` стоит ${dayInSentence(on)}, а отчёт — по состоянию на ${dayInSentence(asOf)}.`,
      why: 'Измеренное, оплаченное или решённое не может лежать в будущем: либо в дате опечатка, либо план записан как сделанное.',
      fix: 'Исправьте дату или `plan.asOf`, если отчёт должен говорить о более позднем дне.',
    },
    'due-before-plan': {
      checks: 'Срок того, чего стратегия должна достигнуть, наступает после начала плана.',
      what: ({ name, by, start }, { quote, dayInSentence, inMonth }) =>
        line`${quote(name)}: срок — ${dayInSentence(by)}, а план начинается в ${inMonth(start)}.`,
      why: 'Достигнутое до начала плана\u00A0— не его заслуга.',
      fix: 'Исправьте срок или начните план раньше.',
    },
    'benefit-outside-plan': {
      checks: 'Всё, что даёт выгода, попадает в план.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`Выгода ${quote(name)} не попадает в план и не учитывается.`
          : part === 'before'
            ? line`То, что выгода ${quote(name)} даёт до ${ofMonth(edge)}, когда план начинается, не учитывается.`
            : line`То, что выгода ${quote(name)} даёт после ${ofMonth(edge)}, когда план заканчивается, не учитывается.`,
      why: 'В стратегии читатель видит эту сумму, а в расчёте её нет.',
      fix: 'Удлините план или сдвиньте выгоду; если она должна остаться за его пределами, примите замечание в `waivers`.',
    },
    'cost-outside-plan': {
      checks: 'Всё, чего требует статья затрат, попадает в план.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`Затраты ${quote(name)} не попадают в план и не учитываются.`
          : part === 'before'
            ? line`Затраты ${quote(name)} до ${ofMonth(edge)}, когда план начинается, не учитываются.`
            : line`Затраты ${quote(name)} после ${ofMonth(edge)}, когда план заканчивается, не учитываются.`,
      why: 'План выглядит дешевле, чем написано в стратегии.',
      fix: 'Удлините план или сдвиньте затраты; уплаченное до начала плана можно записать как `per: upfront`.',
    },
    'campaign-outside-plan': {
      checks: 'Каждая кампания проходит в пределах плана.',
      what: ({ campaign, at }, { quote, inMonth }) =>
        line`Кампания ${quote(campaign)} проходит в ${inMonth(at)}, вне плана, и не учитывается.`,
      why: 'В расчёте нет ни её покупателей, ни её затрат.',
      fix: 'Перенесите кампанию в пределы плана или удлините план.',
    },
    'measurement-after-report': {
      checks: 'Отчёт охватывает все замеры.',
      what: ({ asOf, last }, { dayInSentence }) =>
        line`Отчёт — по состоянию на ${dayInSentence(asOf)}, более поздние замеры в него не входят; последний сделан ${dayInSentence(last)}.`,
      why: 'Отчёт показывает меньше, чем уже известно.',
      fix: 'Поставьте в `plan.asOf` день последнего замера или удалите эту строку: тогда отчёт следует за замерами.',
    },
    'review-overdue': {
      checks: 'Стратегию пересматривают так часто, как в ней сказано.',
      what: ({ cadence, last }, { dayInSentence }) =>
        last === null
          ? line`Стратегию нужно пересматривать ${cadenceTerms.ru[cadence]}, а с начала плана не было ни одной новой редакции.`
          : line`Стратегию нужно пересматривать ${cadenceTerms.ru[cadence]}, а последняя редакция — от ${dayInSentence(last)}.`,
      why: 'Меняются клиенты, их запросы и технологии, и стратегия, которую не пересматривают, незаметно от них отстаёт.',
      fix: 'Пересмотрите стратегию и добавьте строку в `revisions` или выберите более долгий срок в `plan.reviewEvery`.',
    },
    'decision-overdue': {
      checks: 'Каждое решение принято в срок.',
      what: ({ decision, by }, { quote, dayInSentence }) =>
        line`Решение ${quote(decision)} нужно было принять до ${dayInSentence(by)}, но оно ещё не принято.`,
      why: 'Вместе с решением ждут и выгоды, которые от него зависят.',
      fix: 'Примите решение и укажите `status` или договоритесь о новом сроке в `by`.',
    },
  },
  uk: {
    'date-in-future': {
      checks: 'Те, що вже сталося, датовано не пізніше за день звіту.',
      what: ({ path, on, asOf }, { dayInSentence }) =>
        line`У \`${path}\` стоїть ${dayInSentence(on)}, а звіт — станом на ${dayInSentence(asOf)}.`,
      why: 'Виміряне, сплачене чи вирішене не може бути в майбутньому: або в даті помилка, або план записано як зроблене.',
      fix: 'Виправте дату або `plan.asOf`, якщо звіт має говорити про пізніший день.',
    },
    'due-before-plan': {
      checks: 'Термін того, чого стратегія має досягти, настає після початку плану.',
      what: ({ name, by, start }, { quote, dayInSentence, inMonth }) =>
        line`${quote(name)}: термін — ${dayInSentence(by)}, а план починається у ${inMonth(start)}.`,
      why: 'Досягнуте до початку плану\u00A0— не його заслуга.',
      fix: 'Виправте термін або почніть план раніше.',
    },
    'benefit-outside-plan': {
      checks: 'Усе, що дає вигода, потрапляє в план.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`Вигода ${quote(name)} не потрапляє в план і не враховується.`
          : part === 'before'
            ? line`Те, що вигода ${quote(name)} дає до ${ofMonth(edge)}, коли план починається, не враховується.`
            : line`Те, що вигода ${quote(name)} дає після ${ofMonth(edge)}, коли план закінчується, не враховується.`,
      why: 'У стратегії читач бачить цю суму, а в розрахунку її немає.',
      fix: 'Подовжте план або зсуньте вигоду; якщо вона має лишитися поза ним, прийміть зауваження у `waivers`.',
    },
    'cost-outside-plan': {
      checks: 'Усе, чого потребує стаття витрат, потрапляє в план.',
      what: ({ name, part, edge }, { quote, ofMonth }) =>
        part === 'all'
          ? line`Витрати ${quote(name)} не потрапляють у план і не враховуються.`
          : part === 'before'
            ? line`Витрати ${quote(name)} до ${ofMonth(edge)}, коли план починається, не враховуються.`
            : line`Витрати ${quote(name)} після ${ofMonth(edge)}, коли план закінчується, не враховуються.`,
      why: 'План видається дешевшим, ніж написано у стратегії.',
      fix: 'Подовжте план або зсуньте витрати; сплачене до початку плану можна записати як `per: upfront`.',
    },
    'campaign-outside-plan': {
      checks: 'Кожна кампанія триває в межах плану.',
      what: ({ campaign, at }, { quote, inMonth }) =>
        line`Кампанія ${quote(campaign)} триває у ${inMonth(at)}, поза планом, і не враховується.`,
      why: 'У розрахунку немає ні її покупців, ні її витрат.',
      fix: 'Перенесіть кампанію в межі плану або подовжте план.',
    },
    'measurement-after-report': {
      checks: 'Звіт охоплює всі виміри.',
      what: ({ asOf, last }, { dayInSentence }) =>
        line`Звіт — станом на ${dayInSentence(asOf)}, пізніші виміри до нього не входять; останній зроблено ${dayInSentence(last)}.`,
      why: 'Звіт показує менше, ніж уже відомо.',
      fix: 'Поставте в `plan.asOf` день останнього виміру або видаліть цей рядок: тоді звіт іде за вимірами.',
    },
    'review-overdue': {
      checks: 'Стратегію переглядають так часто, як у ній сказано.',
      what: ({ cadence, last }, { dayInSentence }) =>
        last === null
          ? line`Стратегію треба переглядати ${cadenceTerms.uk[cadence]}, а від початку плану не було жодної нової редакції.`
          : line`Стратегію треба переглядати ${cadenceTerms.uk[cadence]}, а остання редакція — від ${dayInSentence(last)}.`,
      why: 'Змінюються клієнти, їхні запити й технології, і стратегія, яку не переглядають, непомітно від них відстає.',
      fix: 'Перегляньте стратегію й додайте рядок до `revisions` або виберіть довший строк у `plan.reviewEvery`.',
    },
    'decision-overdue': {
      checks: 'Кожне рішення ухвалено вчасно.',
      what: ({ decision, by }, { quote, dayInSentence }) =>
        line`Рішення ${quote(decision)} треба було ухвалити до ${dayInSentence(by)}, але його ще не ухвалено.`,
      why: 'Разом із рішенням чекають і вигоди, які від нього залежать.',
      fix: 'Ухваліть рішення й укажіть `status` або домовтеся про новий термін у `by`.',
    },
  },
});
