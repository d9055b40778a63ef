import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** What is known about customers, and how they are told apart. */
export const knowledgeQuestions: Readonly<Record<QuestionOf<'knowledge'>, AuditQuestion>> = {
  worth: {
    roles: ['finance', 'sales', 'board'],
    sources: ['seed', 'payne-frow', 'cmat', 'idic'],
    seeds: ['V2', 'V3', 'V7'],
    words: {
      en: {
        ask: 'Do you know what one customer is worth to you?',
        why: 'Whoever does not know it pays too much for some customers and lets others leave. Revenue alone misleads: the largest buyer may be the dearest to serve.',
        evidence:
          'A report with margin and cost to serve by customer or group, its date, and a decision that was taken because of it.',
        levels: [
          'nobody has worked it out',
          'revenue is known, and nothing else',
          'margin is known by group of customers',
          'margin and cost to serve are known customer by customer',
          'future value is estimated, and checked later against what came true',
        ],
      },
      ru: {
        ask: 'Знаете ли вы, какую ценность имеет для вас один клиент?',
        why: 'Кто этого не знает, переплачивает за одних клиентов и отпускает других. Одна выручка обманывает: самый крупный покупатель бывает и самым дорогим в обслуживании.',
        evidence:
          'Отчёт о марже и стоимости обслуживания по клиентам или группам, его дата и решение, которое по нему приняли.',
        levels: [
          'этого никто не считал',
          'известна только выручка',
          'маржа известна по группам клиентов',
          'маржа и стоимость обслуживания известны по каждому клиенту',
          'будущую ценность оценивают, а потом сверяют с тем, что вышло',
        ],
      },
      uk: {
        ask: 'Чи знаєте ви, яку цінність має для вас один клієнт?',
        why: 'Хто цього не знає, переплачує за одних клієнтів і відпускає інших. Сама виручка оманлива: найбільший покупець буває й найдорожчим в обслуговуванні.',
        evidence:
          'Звіт про маржу та вартість обслуговування за клієнтами чи групами, його дата та рішення, яке за ним ухвалили.',
        levels: [
          'цього ніхто не рахував',
          'відома тільки виручка',
          'маржа відома за групами клієнтів',
          'маржа та вартість обслуговування відомі щодо кожного клієнта',
          'майбутню цінність оцінюють, а потім звіряють із тим, що вийшло',
        ],
      },
    },
  },
  basis: {
    roles: ['marketing', 'sales'],
    sources: ['seed', 'payne-frow', 'cmat', 'idic'],
    seeds: ['V9'],
    words: {
      en: {
        ask: 'What are your segments built on?',
        why: 'A postcode or an industry describes customers and says nothing about what they will do. Worth and needs tell whom to keep, and with what.',
        evidence:
          'The definition of the segments, the number of customers in each, and the day they were last worked out again.',
        levels: [
          'there are no segments',
          'on place or industry',
          'on place or industry, and also on size and product',
          'on what customers are worth and what they need',
          'on worth and needs, worked out again from how customers behave',
        ],
      },
      ru: {
        ask: 'По каким признакам построены ваши сегменты?',
        why: 'Адрес или отрасль описывают клиента, но не говорят, как он поступит. Ценность и потребности подсказывают, кого удерживать и чем.',
        evidence:
          'Определение сегментов, число клиентов в каждом и день, когда их пересчитывали в последний раз.',
        levels: [
          'сегментов нет',
          'по месту или отрасли',
          'по месту или отрасли, а также по размеру и товару',
          'по ценности и потребностям клиентов',
          'по ценности и потребностям, с пересчётом по поведению клиентов',
        ],
      },
      uk: {
        ask: 'За якими ознаками побудовано ваші сегменти?',
        why: 'Адреса чи галузь описують клієнта, але не кажуть, як він учинить. Цінність і потреби підказують, кого утримувати та чим.',
        evidence:
          'Визначення сегментів, кількість клієнтів у кожному та день, коли їх перераховували востаннє.',
        levels: [
          'сегментів немає',
          'за місцем або галуззю',
          'за місцем або галуззю, а також за розміром і товаром',
          'за цінністю та потребами клієнтів',
          'за цінністю та потребами, з перерахунком за поведінкою клієнтів',
        ],
      },
    },
  },
  motives: {
    roles: ['sales', 'marketing', 'service'],
    sources: ['seed', 'cmat'],
    seeds: ['V4', 'V10'],
    words: {
      en: {
        ask: 'Do you know why people buy from you, and why they leave?',
        why: 'An offer answers a motive. Without it every discount and every service is a guess, and the reason for leaving is learned from the competitor.',
        evidence:
          'Notes of talks with buyers won, lost and gone, their number and dates, and an offer that was changed because of them.',
        levels: [
          'it is guessed',
          'from the stories of salespeople',
          'from a survey made once',
          'from regular talks about wins, losses and departures',
          'what is found changes offers within a quarter',
        ],
      },
      ru: {
        ask: 'Знаете ли вы, почему у вас покупают и почему уходят?',
        why: 'Предложение отвечает на мотив. Без него каждая скидка и каждая услуга — догадка, а о причине ухода узнают от конкурента.',
        evidence:
          'Записи бесед с новыми, упущенными и ушедшими покупателями, их число и даты, предложение, которое после них изменили.',
        levels: [
          'об этом догадываются',
          'со слов продавцов',
          'из опроса, который провели один раз',
          'из регулярных бесед о победах, неудачах и уходах',
          'то, что узнали, меняет предложения в течение квартала',
        ],
      },
      uk: {
        ask: 'Чи знаєте ви, чому у вас купують і чому йдуть?',
        why: 'Пропозиція відповідає на мотив. Без нього кожна знижка й кожна послуга — здогад, а про причину відходу дізнаються від конкурента.',
        evidence:
          'Записи бесід із новими, втраченими та колишніми покупцями, їхня кількість і дати, пропозиція, яку після них змінили.',
        levels: [
          'про це здогадуються',
          'зі слів продавців',
          'з опитування, яке провели один раз',
          'з регулярних бесід про перемоги, невдачі та відходи',
          'те, про що дізналися, змінює пропозиції протягом кварталу',
        ],
      },
    },
  },
  tiers: {
    roles: ['sales', 'service', 'marketing'],
    sources: ['seed', 'idic'],
    seeds: ['V11'],
    words: {
      en: {
        ask: 'Are customers of different worth served differently, and on purpose?',
        why: 'If everybody gets the same, the best customers pay for the rest; if the loudest get more, nobody has chosen them. Tiers make the choice visible and give it a price.',
        evidence:
          'The list of tiers with the rule for each, what belongs to each and what it costs, and the number of customers who moved last year.',
        levels: [
          'everybody is served alike',
          'whoever complains gets more',
          'tiers have names',
          'tiers have rules, and their cost is known',
          'data moves customers between tiers every period',
        ],
      },
      ru: {
        ask: 'Обслуживают ли клиентов разной ценности по-разному, и намеренно ли?',
        why: 'Если всем достаётся одинаково, лучшие клиенты платят за остальных; если больше получает самый громкий, его никто не выбирал. Уровни делают выбор видимым и дают ему цену.',
        evidence:
          'Перечень уровней с правилом для каждого, что в каждый входит и во что обходится, сколько клиентов сменили уровень за год.',
        levels: [
          'всех обслуживают одинаково',
          'больше получает тот, кто жалуется',
          'у уровней есть названия',
          'у уровней есть правила, затраты на них известны',
          'клиенты меняют уровень по данным каждого периода',
        ],
      },
      uk: {
        ask: 'Чи обслуговують клієнтів різної цінності по-різному, і чи навмисно?',
        why: 'Якщо всі отримують однаково, найкращі клієнти платять за решту; якщо більше дістає найгучніший, його ніхто не обирав. Рівні роблять вибір видимим і дають йому ціну.',
        evidence:
          'Перелік рівнів із правилом для кожного, що до кожного входить і скільки коштує, скільки клієнтів змінили рівень за рік.',
        levels: [
          'усіх обслуговують однаково',
          'більше отримує той, хто скаржиться',
          'рівні мають назви',
          'рівні мають правила, витрати на них відомі',
          'клієнти змінюють рівень за даними кожного періоду',
        ],
      },
    },
  },
  economics: {
    roles: ['finance', 'marketing', 'sales'],
    sources: ['seed', 'payne-frow'],
    seeds: ['V7', 'V8'],
    words: {
      en: {
        ask: 'Is the economic case of each segment known?',
        why: 'A segment can sell well and still lose money, once winning, serving and keeping it are paid for. Only a full calculation says where to invest next.',
        evidence:
          'The calculation for each segment: customers planned, cost of winning and keeping one, yearly profit, value over several years; the earlier estimate beside it.',
        levels: [
          'it is not known',
          'there is a sales plan by segment',
          'the yearly profit of each segment is known',
          'value over years is known, with the cost of winning and keeping',
          'the first estimate is compared with the refined one',
        ],
      },
      ru: {
        ask: 'Известна ли экономика каждого сегмента?',
        why: 'Сегмент может хорошо продаваться и приносить убыток, если учесть привлечение, обслуживание и удержание. Только полный расчёт показывает, куда вкладывать дальше.',
        evidence:
          'Расчёт по каждому сегменту: сколько клиентов в плане, во что обходится привлечь и удержать одного, прибыль за год, ценность за несколько лет; рядом прежняя оценка.',
        levels: [
          'она неизвестна',
          'есть план продаж по сегментам',
          'известна прибыль каждого сегмента за год',
          'известна ценность за несколько лет с учётом привлечения и удержания',
          'первую оценку сравнивают с уточнённой',
        ],
      },
      uk: {
        ask: 'Чи відома економіка кожного сегмента?',
        why: 'Сегмент може добре продаватися й давати збиток, якщо врахувати залучення, обслуговування та утримання клієнтів. Лише повний розрахунок показує, куди вкладати далі.',
        evidence:
          'Розрахунок за кожним сегментом: скільки клієнтів у плані, скільки коштує залучити й утримати одного, прибуток за рік, цінність за кілька років; поруч попередня оцінка.',
        levels: [
          'вона невідома',
          'є план продажу за сегментами',
          'відомий прибуток кожного сегмента за рік',
          'відома цінність за кілька років з урахуванням залучення та утримання',
          'першу оцінку порівнюють з уточненою',
        ],
      },
    },
  },
};
