import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** How the work with customers is done, and with which systems. */
export const processQuestions: Readonly<Record<QuestionOf<'process'>, AuditQuestion>> = {
  owned: {
    roles: ['operations', 'sales', 'service'],
    sources: ['seed', 'gartner', 'cmat', 'cmmi'],
    seeds: ['G7', 'G13'],
    words: {
      en: {
        ask: 'Are the processes that customers meet written down, and does each have an owner?',
        why: 'A strategy reaches customers only through what people do on an ordinary day. Line managers turn it into processes and rules, or nobody does.',
        evidence:
          'The list of processes in sales, marketing and service with the owner of each, its measures, and the last change.',
        levels: [
          'everybody works in a way of their own',
          'some are written down',
          'all main processes are written down and have an owner',
          'they have measures, and the measures are looked at',
          'they are improved every quarter',
        ],
      },
      ru: {
        ask: 'Записаны ли процессы, с которыми сталкивается клиент, и есть ли у каждого ответственный?',
        why: 'До клиента стратегия доходит только через то, что люди делают в обычный день. Превращают её в процессы и правила линейные руководители, больше некому.',
        evidence:
          'Перечень процессов продаж, маркетинга и обслуживания с ответственным за каждый, их показатели и последнее изменение.',
        levels: [
          'каждый работает по-своему',
          'записаны некоторые',
          'записаны все основные, у каждого есть ответственный',
          'у них есть показатели, и на них смотрят',
          'их улучшают каждый квартал',
        ],
      },
      uk: {
        ask: 'Чи записано процеси, з якими стикається клієнт, і чи має кожен відповідального?',
        why: 'До клієнта стратегія доходить лише через те, що люди роблять у звичайний день. На процеси та правила її перетворюють лінійні керівники, більше нікому.',
        evidence:
          'Перелік процесів продажу, маркетингу та обслуговування з відповідальним за кожен, їхні показники та остання зміна.',
        levels: [
          'кожен працює по-своєму',
          'записано деякі',
          'записано всі основні, кожен має відповідального',
          'вони мають показники, і на них дивляться',
          'їх поліпшують щокварталу',
        ],
      },
    },
  },
  softwareFollows: {
    roles: ['it', 'operations', 'sales'],
    sources: ['seed', 'gartner'],
    seeds: ['F13', 'V30'],
    words: {
      en: {
        ask: 'Does software follow the process?',
        why: 'To have bought a system is no success. Whoever first looks at how customers are dealt with sometimes finds that no new software is needed.',
        evidence:
          'The steps of the main process beside the screens that serve them, the share of staff who worked in the system last week, the last change made for a process.',
        levels: [
          'there is none, or nobody uses it',
          'it was bought first, and work adapts to it',
          'it fits the main steps',
          'it fits, and most people use it',
          'it is changed as the processes change',
        ],
      },
      ru: {
        ask: 'Подчинены ли программы процессу?',
        why: 'Купить систему ещё не успех. Если сначала посмотреть, как работают с клиентами, иногда оказывается, что новое ПО не нужно.',
        evidence:
          'Шаги основного процесса рядом с экранами, которые им служат, доля сотрудников, работавших в системе на прошлой неделе, последняя доработка под процесс.',
        levels: [
          'программ нет, или ими не пользуются',
          'сначала купили, теперь под них подстраиваются',
          'подходят для основных шагов',
          'подходят, и большинство в них работает',
          'меняются вслед за процессами',
        ],
      },
      uk: {
        ask: 'Чи підпорядковані програми процесу?',
        why: 'Купити систему ще не успіх. Якщо спершу подивитися, як працюють із клієнтами, часом виявляється, що нове ПЗ не потрібне.',
        evidence:
          'Кроки основного процесу поруч з екранами, що їм служать, частка працівників, які працювали в системі минулого тижня, остання зміна під процес.',
        levels: [
          'програм немає, або ними не користуються',
          'спочатку купили, тепер під них підлаштовуються',
          'підходять для основних кроків',
          'підходять, і більшість у них працює',
          'змінюються слідом за процесами',
        ],
      },
    },
  },
  joined: {
    roles: ['it', 'operations'],
    sources: ['payne-frow', 'gartner', 'cmat'],
    seeds: ['G6'],
    words: {
      en: {
        ask: 'How well are the systems with customer data joined?',
        why: 'Islands make people type everything twice and answer from half a picture. Joining them is often the dearest line of a plan, and the one left out.',
        evidence:
          'A drawing of the systems and the links between them, how often each link runs, and the last failure: who noticed it and when.',
        levels: [
          'each is an island',
          'files are carried over by hand',
          'they exchange data at night',
          'the main ones are joined live',
          'they are joined live, and failures are noticed at once',
        ],
      },
      ru: {
        ask: 'Насколько хорошо связаны системы с данными о клиентах?',
        why: 'Из-за разобщённых систем всё вводят дважды и отвечают, видя половину картины. Связать их — часто самая дорогая строка плана, и её забывают.',
        evidence:
          'Схема систем и связей между ними, как часто работает каждая связь, последний сбой: кто и когда его заметил.',
        levels: [
          'каждая сама по себе',
          'файлы переносят вручную',
          'обмениваются данными по ночам',
          'основные связаны без задержки',
          'связаны без задержки, сбои замечают сразу',
        ],
      },
      uk: {
        ask: 'Наскільки добре пов’язані системи з даними про клієнтів?',
        why: 'Через роз’єднані системи все вводять двічі й відповідають, бачачи половину картини. Поєднати їх — часто найдорожчий рядок плану, і про нього забувають.',
        evidence:
          'Схема систем і зв’язків між ними, як часто працює кожен зв’язок, останній збій: хто й коли його помітив.',
        levels: [
          'кожна сама по собі',
          'файли переносять вручну',
          'обмінюються даними щоночі',
          'основні пов’язано без затримки',
          'пов’язано без затримки, збої помічають одразу',
        ],
      },
    },
  },
  pastAttempts: {
    roles: ['board', 'it', 'sales'],
    sources: ['seed'],
    seeds: ['G2', 'G9'],
    words: {
      en: {
        ask: 'What became of earlier attempts at CRM?',
        why: 'A cause that nobody named fails the next attempt too. Where there was no earlier attempt, the question does not apply.',
        evidence:
          'The account of the earlier attempt: what it cost, what was reached, the causes in writing, and the lines of today’s plan that answer them.',
        levels: [
          'they failed, and nobody knows why',
          'they failed, and the tool is blamed',
          'the causes are written down',
          'the causes have been removed',
          'the plan is built on their lessons',
        ],
      },
      ru: {
        ask: 'Чем закончились прежние попытки внедрить CRM?',
        why: 'Причина, которую никто не назвал, сорвёт и следующую попытку. Если попыток не было, вопрос неприменим.',
        evidence:
          'Разбор прежней попытки: затраты, что получилось, записанные причины и строки нынешнего плана, которые на них отвечают.',
        levels: [
          'провалились, и никто не знает почему',
          'провалились, виноватой считают программу',
          'причины записаны',
          'причины устранены',
          'план построен на их уроках',
        ],
      },
      uk: {
        ask: 'Чим скінчилися попередні спроби впровадити CRM?',
        why: 'Причина, якої ніхто не назвав, зірве й наступну спробу. Якщо спроб не було, запитання не застосовується.',
        evidence:
          'Розбір попередньої спроби: витрати, що вийшло, записані причини та рядки нинішнього плану, які на них відповідають.',
        levels: [
          'провалилися, і ніхто не знає чому',
          'провалилися, винною вважають програму',
          'причини записано',
          'причини усунено',
          'план побудовано на їхніх уроках',
        ],
      },
    },
  },
  trueCost: {
    roles: ['finance', 'it', 'hr'],
    sources: ['seed'],
    seeds: ['G5', 'G6'],
    words: {
      en: {
        ask: 'Is the full cost of the work with customers known?',
        why: 'The licence is the part that is easiest to see. The time of the best people, joined data and written procedures cost more, and surprise those who did not plan for them.',
        evidence:
          'The estimate with all kinds of cost over several years, the hours of staff in it, and the comparison with what was really spent.',
        levels: [
          'the licence is known',
          'also what consultants cost',
          'also the time of the company’s own people',
          'every kind of cost is known, over several years',
          'every kind is known and compared with what was spent',
        ],
      },
      ru: {
        ask: 'Известны ли полные затраты на работу с клиентами?',
        why: 'Лицензия видна лучше всего. Время лучших людей, объединение данных и написание правил стоят дороже и застают врасплох тех, кто их не запланировал.',
        evidence:
          'Смета со всеми видами затрат на несколько лет, часы сотрудников в ней и сравнение с тем, что потратили на самом деле.',
        levels: [
          'известна цена лицензии',
          'известна и цена услуг консультантов',
          'учтено и время своих сотрудников',
          'известны все виды затрат за несколько лет',
          'известны все виды, и план сравнивают с фактом',
        ],
      },
      uk: {
        ask: 'Чи відомі повні витрати на роботу з клієнтами?',
        why: 'Ліцензію видно найкраще. Час найкращих людей, поєднання даних і написання правил коштують дорожче й захоплюють зненацька тих, хто їх не запланував.',
        evidence:
          'Кошторис з усіма видами витрат на кілька років, години працівників у ньому та порівняння з тим, що витратили насправді.',
        levels: [
          'відома ціна ліцензії',
          'відома й ціна послуг консультантів',
          'враховано й час власних працівників',
          'відомі всі види витрат за кілька років',
          'відомі всі види, і план порівнюють із фактом',
        ],
      },
    },
  },
};
