import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “Risks and change inside”: who has to carry the change, what they learn, what units promise each other. */
export const risksPeopleWords = translations({
  en: {
    behind: (who: Inline, target: Inline, date: Inline, measured: Inline): Inline =>
      line`${en(who)}: ${target} were to work the new way by ${date}; ${measured} is measured.`,
    unmeasured: (who: Inline, target: Inline, date: Inline): Inline =>
      line`${en(who)}: ${target} were to work the new way by ${date}; nobody has measured whether they do.`,
    withoutTarget: (n: number, all: number): Inline =>
      `${n} of ${all} audiences ${n === 1 ? 'has' : 'have'} no adoption target.`,
    allReached: 'Every adoption target that has fallen due is reached.' as Inline,
    next: (who: Inline, target: Inline, date: Inline): Inline =>
      line`The first adoption target falls due on ${date}: ${target} of ${en(who)}.`,
    undated: 'Adoption targets are set, without a day by which they are due.' as Inline,
    audiencesSubtitle: 'Who has to carry the change, and the share of them that shall work the new way',
    audiencesCaption: 'Audiences inside the company',
    audienceColumns: {
      audience: 'Audience',
      people: 'People',
      message: 'What is in it for them',
      channel: 'How they are told',
      target: 'Adoption target',
      measured: 'Measured',
    },
    contact: 'meet customers',
    noContact: 'do not meet customers',
    by: (date: Inline): Inline => line`by ${date}`,
    notStated: 'not stated',
    noTarget: 'none stated',
    noKpi: 'no KPI measures it',
    noData: 'no data',
    people: (all: Inline, contact: Inline): Inline =>
      line`${all} employees in all; ${contact} of them meet customers.`,

    skillsTitle: 'Skills and training',
    training: (share: Inline): Inline => line`Training takes ${share} of all costs.`,
    noTraining: 'No cost of training is stated.' as Inline,
    skills: (question: Inline, reality: Inline, target: Inline): Inline =>
      line`The audit puts ${en(question)} at ${reality} of 5; ${target} is needed.`,
    skillsNoTarget: (question: Inline, reality: Inline): Inline =>
      line`The audit puts ${en(question)} at ${reality} of 5.`,
    littleTraining: (share: Inline): Inline => line`Training takes ${share} of all costs. That is little.`,
    notLearned: (cut: number, all: number): Inline =>
      cut === 0
        ? 'What people have not learned, they do not use. No benefit is cut for this risk.'
        : `What people have not learned, they do not use. ${cut} of ${all} ${all === 1 ? 'benefit' : 'benefits'} ${cut === 1 ? 'is' : 'are'} cut for risk.`,
    enoughTraining:
      'What people have learned, they use: training lowers the risk of the whole plan.' as Inline,

    broken: (service: Inline, promised: Inline, now: Inline): Inline =>
      line`${en(service)} is not given as promised: ${en(promised)} agreed, ${en(now)} today.`,
    brokenMany: (n: number, all: number): Inline =>
      `${n} of ${all} inner services are not given as promised.`,
    kept: 'Inner services are given as promised.' as Inline,
    uncompared: 'Nobody has stated what inner services promise and what they give.' as Inline,
    insideSubtitle: 'Services that one unit gives another weigh as much as those to customers',
    insideCaption: 'Inner services',
    insideColumns: {
      service: 'Service',
      from: 'From',
      to: 'To',
      promised: 'Promised',
      now: 'Today',
      rating: 'Rating of 5',
    },
    notRated: 'not rated',
    meanRating: (rating: Inline): Inline => line`Their users rate them ${rating} of 5 on average.`,
  },
  ru: {
    behind: (who, target, date, measured) =>
      line`${ru(who)}: к ${date} по-новому должны были работать ${target}; факт — ${measured}.`,
    unmeasured: (who, target, date) =>
      line`${ru(who)}: к ${date} по-новому должны были работать ${target}; никто не измерял, так ли это.`,
    withoutTarget: (n, all) => `Без целевого освоения: ${n} из ${all} внутренних аудиторий.`,
    allReached: 'Все цели по освоению, срок которых наступил, достигнуты.',
    next: (who, target, date) => line`Первая цель по освоению — ${target} к ${date}, аудитория ${ru(who)}.`,
    undated: 'Цели по освоению поставлены, но без срока.',
    audiencesSubtitle: 'Кому нести перемены и какая доля этих людей должна работать по-новому',
    audiencesCaption: 'Внутренние аудитории',
    audienceColumns: {
      audience: 'Аудитория',
      people: 'Людей',
      message: 'Что это им даёт',
      channel: 'Как узнают',
      target: 'Целевое освоение',
      measured: 'Факт',
    },
    contact: 'работают с клиентами',
    noContact: 'не работают с клиентами',
    by: (date) => line`к ${date}`,
    notStated: 'не указано',
    noTarget: 'не указано',
    noKpi: 'показателя нет',
    noData: 'нет данных',
    people: (all, contact) => line`Всего сотрудников — ${all}, из них работают с клиентами — ${contact}.`,

    skillsTitle: 'Навыки и обучение',
    training: (share) => line`На обучение идёт ${share} всех затрат.`,
    noTraining: 'Затраты на обучение не названы.',
    skills: (question, reality, target) =>
      line`По аудиту, ${ru(question)}: сейчас ${reality} из 5, нужно ${target}.`,
    skillsNoTarget: (question, reality) => line`По аудиту, ${ru(question)}: сейчас ${reality} из 5.`,
    littleTraining: (share) => line`На обучение идёт ${share} всех затрат. Это мало.`,
    notLearned: (cut, all) =>
      cut === 0
        ? 'Чему людей не научили, тем они не пользуются. Поправки на этот риск в выгодах нет.'
        : `Чему людей не научили, тем они не пользуются. Выгод с поправкой на риск: ${cut} из ${all}.`,
    enoughTraining: 'Чему людей научили, тем они пользуются: обучение снижает риск всего плана.',

    broken: (service, promised, now) => line`${ru(service)}: обещано ${ru(promised)}, сейчас — ${ru(now)}.`,
    brokenMany: (n, all) => `Внутренний сервис хуже обещанного: ${n} из ${all}.`,
    kept: 'Внутренний сервис таков, как обещано.',
    uncompared: 'Никто не записал, что внутренний сервис обещает и что даёт.',
    insideSubtitle: 'Услуги одного подразделения другому значат не меньше, чем сервис для клиентов',
    insideCaption: 'Внутренний сервис',
    insideColumns: {
      service: 'Услуга',
      from: 'Кто оказывает',
      to: 'Кому',
      promised: 'Обещано',
      now: 'Сейчас',
      rating: 'Оценка из 5',
    },
    notRated: 'не оценено',
    meanRating: (rating) => line`Средняя оценка тех, кто пользуется этими услугами, — ${rating} из 5.`,
  },
  uk: {
    behind: (who, target, date, measured) =>
      line`${uk(who)}: до ${date} по-новому мали працювати ${target}; факт — ${measured}.`,
    unmeasured: (who, target, date) =>
      line`${uk(who)}: до ${date} по-новому мали працювати ${target}; ніхто не вимірював, чи так це.`,
    withoutTarget: (n, all) => `Без цільового освоєння: ${n} з ${all} внутрішніх аудиторій.`,
    allReached: 'Усіх цілей з освоєння, термін яких настав, досягнуто.',
    next: (who, target, date) => line`Перша ціль з освоєння — ${target} до ${date}, аудиторія ${uk(who)}.`,
    undated: 'Цілі з освоєння поставлено, але без терміну.',
    audiencesSubtitle: 'Кому нести зміни та яка частка цих людей має працювати по-новому',
    audiencesCaption: 'Внутрішні аудиторії',
    audienceColumns: {
      audience: 'Аудиторія',
      people: 'Людей',
      message: 'Що це їм дає',
      channel: 'Як дізнаються',
      target: 'Цільове освоєння',
      measured: 'Факт',
    },
    contact: 'працюють із клієнтами',
    noContact: 'не працюють із клієнтами',
    by: (date) => line`до ${date}`,
    notStated: 'не вказано',
    noTarget: 'не вказано',
    noKpi: 'показника немає',
    noData: 'немає даних',
    people: (all, contact) => line`Усього працівників — ${all}, з них працюють із клієнтами — ${contact}.`,

    skillsTitle: 'Навички та навчання',
    training: (share) => line`На навчання йде ${share} усіх витрат.`,
    noTraining: 'Витрат на навчання не названо.',
    skills: (question, reality, target) =>
      line`За аудитом, ${uk(question)}: зараз ${reality} з 5, потрібно ${target}.`,
    skillsNoTarget: (question, reality) => line`За аудитом, ${uk(question)}: зараз ${reality} з 5.`,
    littleTraining: (share) => line`На навчання йде ${share} усіх витрат. Це мало.`,
    notLearned: (cut, all) =>
      cut === 0
        ? 'Чого людей не навчили, тим вони не користуються. Поправки на цей ризик у вигодах немає.'
        : `Чого людей не навчили, тим вони не користуються. Вигод із поправкою на ризик: ${cut} з ${all}.`,
    enoughTraining: 'Чого людей навчили, тим вони користуються: навчання знижує ризик усього плану.',

    broken: (service, promised, now) => line`${uk(service)}: обіцяно ${uk(promised)}, зараз — ${uk(now)}.`,
    brokenMany: (n, all) => `Внутрішній сервіс гірший за обіцяний: ${n} з ${all}.`,
    kept: 'Внутрішній сервіс такий, як обіцяно.',
    uncompared: 'Ніхто не записав, що внутрішній сервіс обіцяє і що дає.',
    insideSubtitle: 'Послуги одного підрозділу іншому важать не менше, ніж сервіс для клієнтів',
    insideCaption: 'Внутрішній сервіс',
    insideColumns: {
      service: 'Послуга',
      from: 'Хто надає',
      to: 'Кому',
      promised: 'Обіцяно',
      now: 'Зараз',
      rating: 'Оцінка з 5',
    },
    notRated: 'не оцінено',
    meanRating: (rating) => line`Середня оцінка тих, хто користується цими послугами, — ${rating} з 5.`,
  },
});
