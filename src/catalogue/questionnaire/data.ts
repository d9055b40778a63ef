import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** What is recorded about customers, how well, and whether it is used. */
export const dataQuestions: Readonly<Record<QuestionOf<'data'>, AuditQuestion>> = {
  home: {
    roles: ['it', 'sales', 'operations'],
    sources: ['seed', 'payne-frow', 'cmat'],
    seeds: ['F15', 'V16'],
    words: {
      en: {
        ask: 'Where do customer records live?',
        why: 'What lives in a head or a private file leaves with its owner. One base that everybody uses is the condition for everything that follows.',
        evidence:
          'The list of places that hold customer records with the number of rows in each, the name of whoever answers for them, the rules of quality.',
        levels: [
          'in people’s heads',
          'in personal files and notebooks',
          'in one base for each unit',
          'in one base for the company',
          'in one base with an owner and rules of quality',
        ],
      },
      ru: {
        ask: 'Где хранятся сведения о клиентах?',
        why: 'Что хранится в голове или в личном файле, уходит вместе с человеком. Одна база, которой пользуются все, нужна для всего остального.',
        evidence:
          'Перечень мест, где есть записи о клиентах, с числом строк в каждом, имя ответственного за них, правила качества.',
        levels: [
          'в головах',
          'в личных файлах и блокнотах',
          'у каждого подразделения своя база',
          'в единой базе компании',
          'в единой базе, у которой есть ответственный и правила качества',
        ],
      },
      uk: {
        ask: 'Де зберігаються відомості про клієнтів?',
        why: 'Що зберігається в голові чи в особистому файлі, іде разом із людиною. Одна база, якою користуються всі, потрібна для всього іншого.',
        evidence:
          'Перелік місць, де є записи про клієнтів, із кількістю рядків у кожному, ім’я відповідального за них, правила якості.',
        levels: [
          'у головах',
          'в особистих файлах і нотатниках',
          'кожен підрозділ має свою базу',
          'у єдиній базі компанії',
          'у єдиній базі, що має відповідального та правила якості',
        ],
      },
    },
  },
  completeness: {
    roles: ['it', 'sales', 'marketing'],
    sources: ['seed', 'cmat'],
    seeds: ['V16', 'V17'],
    words: {
      en: {
        ask: 'How complete are the four blocks of a customer’s record?',
        why: 'An address tells where to write, orders what was bought, contacts what was said, and the contract what was promised. With one block missing, an offer is half a guess.',
        evidence: 'The share of records that are complete, block by block, and the day it was counted.',
        levels: [
          'the address and little else',
          'the address and the orders',
          'also the contacts made',
          'all four blocks in over 80% of records',
          'all four in over 95% of records, checked every month',
        ],
      },
      ru: {
        ask: 'Насколько полны четыре блока сведений о клиенте?',
        why: 'Адресный блок говорит, куда писать, коммерческий — что купили, контактный — о чём говорили, договорный — что обещали. Если одного нет, предложение наполовину угадано.',
        evidence: 'Доля полных записей по каждому блоку и день, когда её посчитали.',
        levels: [
          'адрес и почти ничего больше',
          'адрес и заказы',
          'ещё и состоявшиеся контакты',
          'все четыре блока более чем в 80\u00A0% записей',
          'все четыре более чем в 95\u00A0% записей, с ежемесячной проверкой',
        ],
      },
      uk: {
        ask: 'Наскільки повні чотири блоки відомостей про клієнта?',
        why: 'Адресний блок каже, куди писати, комерційний — що купили, контактний — про що говорили, договірний — що обіцяли. Якщо одного немає, пропозицію наполовину вгадано.',
        evidence: 'Частка повних записів за кожним блоком і день, коли її порахували.',
        levels: [
          'адреса й майже нічого більше',
          'адреса та замовлення',
          'ще й контакти, що відбулися',
          'усі чотири блоки більш ніж у 80% записів',
          'усі чотири більш ніж у 95% записів, зі щомісячною перевіркою',
        ],
      },
    },
  },
  duplicates: {
    roles: ['it', 'operations', 'marketing'],
    sources: ['cmat', 'cmmi'],
    seeds: [],
    words: {
      en: {
        ask: 'Are duplicates and outdated records under control?',
        why: 'A customer who stands in the base twice gets two letters and looks like two small buyers. Every figure counted from such a base is wrong, and nobody can say by how much.',
        evidence:
          'The share of duplicates and of returned letters, the day of the last cleaning, and the check that runs when a record is entered.',
        levels: [
          'nobody knows how many there are',
          'the base was cleaned once',
          'it is cleaned every year',
          'their share is measured',
          'they are stopped when a record is entered',
        ],
      },
      ru: {
        ask: 'Под контролем ли дубли и устаревшие записи?',
        why: 'Клиент, записанный дважды, получает два письма и выглядит двумя мелкими покупателями. Любая цифра по такой базе неверна, и никто не знает насколько.',
        evidence:
          'Доля дублей и вернувшихся писем, день последней чистки и проверка, которая срабатывает при вводе записи.',
        levels: [
          'никто не знает, сколько их',
          'базу почистили один раз',
          'её чистят каждый год',
          'их долю измеряют',
          'их не пропускают при вводе записи',
        ],
      },
      uk: {
        ask: 'Чи під контролем дублі та застарілі записи?',
        why: 'Клієнт, записаний двічі, отримує два листи й виглядає двома дрібними покупцями. Будь-яка цифра за такою базою хибна, і ніхто не знає наскільки.',
        evidence:
          'Частка дублів і повернених листів, день останнього очищення та перевірка, що спрацьовує під час введення запису.',
        levels: [
          'ніхто не знає, скільки їх',
          'базу очистили один раз',
          'її очищають щороку',
          'їхню частку вимірюють',
          'їх не пропускають під час введення запису',
        ],
      },
    },
  },
  decisions: {
    roles: ['marketing', 'sales', 'it'],
    sources: ['seed', 'payne-frow', 'cmat'],
    seeds: ['V5', 'V31'],
    words: {
      en: {
        ask: 'Do data decide whom to approach, when and with what?',
        why: 'Systems collect what happened and do not say what to do. The value arises where a record changes a decision that somebody takes today.',
        evidence:
          'The rule that chose the last list of customers, its figures, and the comparison of what it predicted with what happened.',
        levels: [
          'experience decides',
          'lists are put together by hand',
          'customers are scored, for instance by RFM',
          'value or the risk of leaving is predicted',
          'predictions are checked against what happened and used every day',
        ],
      },
      ru: {
        ask: 'Решают ли данные, к кому обратиться, когда и с чем?',
        why: 'Системы копят то, что произошло, и не говорят, что делать. Польза возникает там, где запись меняет решение, которое кто-то принимает сегодня.',
        evidence:
          'Правило, по которому отобрали последний список клиентов, его цифры и сравнение прогноза с тем, что вышло.',
        levels: [
          'решает опыт',
          'списки составляют вручную',
          'клиентам присваивают баллы, например по RFM',
          'предсказывают ценность или риск ухода',
          'прогнозы сверяют с тем, что вышло, и применяют каждый день',
        ],
      },
      uk: {
        ask: 'Чи вирішують дані, до кого звернутися, коли та з чим?',
        why: 'Системи накопичують те, що сталося, і не кажуть, що робити. Користь виникає там, де запис змінює рішення, яке хтось ухвалює сьогодні.',
        evidence:
          'Правило, за яким відібрали останній список клієнтів, його цифри та порівняння прогнозу з тим, що вийшло.',
        levels: [
          'вирішує досвід',
          'списки складають вручну',
          'клієнтам присвоюють бали, наприклад за RFM',
          'передбачають цінність або ризик відходу',
          'прогнози звіряють із тим, що вийшло, і застосовують щодня',
        ],
      },
    },
  },
  consent: {
    roles: ['it', 'marketing', 'board'],
    sources: ['cmat'],
    seeds: ['V17'],
    words: {
      en: {
        ask: 'Are consent and privacy in order?',
        why: 'A customer’s trust is the capital of the whole plan, and the law guards it. One careless letter can cost more than a year of campaigns brings.',
        evidence:
          'A record with its consent (when, for what, by which form), a letter that the system refused to send, the report of the last audit.',
        levels: [
          'nobody knows what customers have agreed to',
          'there is a policy on paper',
          'consent is stored with each record',
          'the tools enforce it: without consent nothing is sent',
          'it is audited, and explained to customers in plain words',
        ],
      },
      ru: {
        ask: 'В порядке ли согласия и защита данных?',
        why: 'Доверие клиента — капитал всего плана, и его охраняет закон. Одно неосторожное письмо может стоить больше, чем приносит год кампаний.',
        evidence:
          'Запись с согласием (когда, на что, по какой форме), письмо, которое система отказалась отправить, отчёт о последней проверке.',
        levels: [
          'никто не знает, на что клиенты соглашались',
          'есть правила на бумаге',
          'согласие хранится в каждой записи',
          'за этим следят программы: без согласия ничего не уйдёт',
          'порядок проверяют, а клиентам объясняют его простыми словами',
        ],
      },
      uk: {
        ask: 'Чи все гаразд зі згодами та захистом даних?',
        why: 'Довіра клієнта — капітал усього плану, і її охороняє закон. Один необережний лист може коштувати більше, ніж дає рік кампаній.',
        evidence:
          'Запис зі згодою (коли, на що, за якою формою), лист, який система відмовилася надіслати, звіт про останню перевірку.',
        levels: [
          'ніхто не знає, на що погоджувалися клієнти',
          'є правила на папері',
          'згода зберігається в кожному записі',
          'за цим стежать програми: без згоди нічого не надішлють',
          'порядок перевіряють, а клієнтам пояснюють його простими словами',
        ],
      },
    },
  },
};
