import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** How the company and its customers talk to each other. */
export const channelsQuestions: Readonly<Record<QuestionOf<'channels'>, AuditQuestion>> = {
  recognition: {
    roles: ['service', 'it', 'sales'],
    sources: ['payne-frow', 'gartner', 'cmat', 'idic'],
    seeds: ['F15'],
    words: {
      en: {
        ask: 'Is a customer recognised in every channel?',
        why: 'A shopkeeper knows a hundred customers by face. A larger company knows them only if each till, call and visit looks into the same record.',
        evidence:
          'A trial in each channel: call, write, visit and log in as one customer, and note what was known about you.',
        levels: [
          'in none',
          'in one channel',
          'in most, by looking things up by hand',
          'in all, from one shared record',
          'in all, at once, and the history is used in the conversation',
        ],
      },
      ru: {
        ask: 'Узнают ли клиента в каждом канале?',
        why: 'Лавочник помнит сотню клиентов в лицо. Компания покрупнее узнаёт их, только если касса, звонок и визит заглядывают в одну и ту же запись.',
        evidence:
          'Проба в каждом канале: позвонить, написать, прийти и войти на сайт одним и тем же клиентом и записать, что о нём знали.',
        levels: [
          'нигде',
          'в одном канале',
          'в большинстве, если поискать вручную',
          'во всех, по общей записи',
          'во всех и сразу, и история используется в разговоре',
        ],
      },
      uk: {
        ask: 'Чи впізнають клієнта в кожному каналі?',
        why: 'Крамар пам’ятає сотню клієнтів в обличчя. Більша компанія впізнає їх, лише якщо каса, дзвінок і візит зазирають до того самого запису.',
        evidence:
          'Спроба в кожному каналі: зателефонувати, написати, прийти й увійти на сайт тим самим клієнтом і занотувати, що про нього знали.',
        levels: [
          'ніде',
          'в одному каналі',
          'у більшості, якщо пошукати вручну',
          'в усіх, за спільним записом',
          'в усіх і одразу, і історію використовують у розмові',
        ],
      },
    },
  },
  dialogue: {
    roles: ['service', 'marketing'],
    sources: ['seed', 'payne-frow', 'idic'],
    seeds: ['V19'],
    words: {
      en: {
        ask: 'Does contact go both ways?',
        why: 'A mailing is a monologue. What customers answer is the cheapest research there is, provided that somebody reads it and the next message shows it.',
        evidence:
          'The number of answers last month, how many were replied to and how fast, and a message that was changed by an answer.',
        levels: [
          'messages are sent, answers are not expected',
          'answers come and get lost',
          'answers are dealt with',
          'answers are replied to within a set time',
          'answers change what is sent next',
        ],
      },
      ru: {
        ask: 'Идёт ли общение в обе стороны?',
        why: 'Рассылка — это монолог. Ответы клиентов — самое дешёвое исследование, если их кто-то читает и это видно по следующему письму.',
        evidence:
          'Сколько ответов пришло за месяц, на сколько и как быстро ответили, какое сообщение изменили из-за ответа.',
        levels: [
          'сообщения отправляют, ответов не ждут',
          'ответы приходят и теряются',
          'ответы разбирают',
          'на ответы отвечают в установленный срок',
          'ответы меняют следующее сообщение',
        ],
      },
      uk: {
        ask: 'Чи йде спілкування в обидва боки?',
        why: 'Розсилка — це монолог. Відповіді клієнтів — найдешевше дослідження, якщо їх хтось читає і це видно з наступного листа.',
        evidence:
          'Скільки відповідей надійшло за місяць, на скільки та як швидко відповіли, яке повідомлення змінили через відповідь.',
        levels: [
          'повідомлення надсилають, відповідей не чекають',
          'відповіді надходять і губляться',
          'відповіді опрацьовують',
          'на відповіді відповідають у встановлений строк',
          'відповіді змінюють наступне повідомлення',
        ],
      },
    },
  },
  planned: {
    roles: ['sales', 'service'],
    sources: ['seed', 'cmat'],
    seeds: ['G19', 'V5'],
    words: {
      en: {
        ask: 'Are contacts with customers planned?',
        why: 'A machine is serviced on a plan and not only when it breaks; a customer is an asset too. Whoever is called only when there is trouble hears only about trouble.',
        evidence:
          'The plan of contacts for the quarter, the share of customers it covers by tier, and how many of the planned contacts took place.',
        levels: [
          'there is contact when there is trouble',
          'salespeople call when they want to sell',
          'key customers have a calendar',
          'each tier has a plan, and its coverage is known',
          'contacts are set off by what the customer does',
        ],
      },
      ru: {
        ask: 'Запланированы ли контакты с клиентами?',
        why: 'Станок обслуживают по плану, а не только после поломки, а клиент — такой же актив. Кому звонят только при неприятностях, тот о них и слышит.',
        evidence:
          'План контактов на квартал, доля охваченных клиентов по уровням и сколько запланированных контактов состоялось.',
        levels: [
          'контакт бывает, когда что-то случилось',
          'продавцы звонят, когда хотят продать',
          'для ключевых клиентов есть календарь',
          'план есть для каждого уровня, охват известен',
          'контакт начинается с того, что сделал клиент',
        ],
      },
      uk: {
        ask: 'Чи заплановано контакти з клієнтами?',
        why: 'Верстат обслуговують за планом, а не тільки після поломки, а клієнт — такий самий актив. Кому телефонують лише через негаразди, той про них і чує.',
        evidence:
          'План контактів на квартал, частка охоплених клієнтів за рівнями та скільки запланованих контактів відбулося.',
        levels: [
          'контакт буває, коли щось сталося',
          'продавці телефонують, коли хочуть продати',
          'для ключових клієнтів є календар',
          'план є для кожного рівня, охоплення відоме',
          'контакт починається з того, що зробив клієнт',
        ],
      },
    },
  },
  complaints: {
    roles: ['service', 'operations', 'board'],
    sources: ['seed', 'cmat'],
    seeds: ['V27'],
    words: {
      en: {
        ask: 'What happens to complaints?',
        why: 'A dissatisfied customer tells more people than a satisfied one. A complaint put right keeps the customer; a cause put right keeps all who would have met it.',
        evidence:
          'The register of complaints, the causes counted over a quarter, one cause that was removed, and the letter that told customers so.',
        levels: [
          'they are fended off',
          'each is settled for itself, and forgotten',
          'they are logged',
          'their causes are counted',
          'causes are removed, and customers are told',
        ],
      },
      ru: {
        ask: 'Что происходит с жалобами?',
        why: 'Недовольный клиент рассказывает о себе большему числу людей, чем довольный. Решённая жалоба сохраняет одного клиента, устранённая причина — всех, кого она ждала.',
        evidence:
          'Журнал жалоб, причины с подсчётом за квартал, одна устранённая причина и письмо, которым об этом сообщили клиентам.',
        levels: [
          'от них отбиваются',
          'каждую улаживают отдельно и забывают',
          'их записывают',
          'их причины считают',
          'причины устраняют и сообщают об этом клиентам',
        ],
      },
      uk: {
        ask: 'Що відбувається зі скаргами?',
        why: 'Невдоволений клієнт розповідає про себе більшій кількості людей, ніж задоволений. Розв’язана скарга зберігає одного клієнта, усунена причина — усіх, на кого вона чекала.',
        evidence:
          'Журнал скарг, причини з підрахунком за квартал, одна усунена причина та лист, яким про це повідомили клієнтів.',
        levels: [
          'від них відбиваються',
          'кожну залагоджують окремо й забувають',
          'їх записують',
          'їхні причини рахують',
          'причини усувають і повідомляють про це клієнтів',
        ],
      },
    },
  },
  oneVoice: {
    roles: ['service', 'sales', 'operations'],
    sources: ['payne-frow', 'gartner', 'cmat'],
    seeds: [],
    words: {
      en: {
        ask: 'Does the customer get the same answer from every unit?',
        why: 'To the customer there is one company. Two answers to one question cost trust, a second call, and often the purchase.',
        evidence:
          'One question put to three units and the three answers, the place where answers are kept, and the share of pages renewed this year.',
        levels: [
          'answers contradict each other',
          'it depends on the person',
          'there are scripts',
          'there is one shared knowledge base',
          'the knowledge base is measured and renewed',
        ],
      },
      ru: {
        ask: 'Получает ли клиент один и тот же ответ от всех подразделений?',
        why: 'Для клиента компания одна. Два разных ответа на один вопрос стоят доверия, повторного звонка, а часто и покупки.',
        evidence:
          'Один вопрос трём подразделениям и три ответа, место, где хранятся ответы, и доля страниц, обновлённых за год.',
        levels: [
          'ответы противоречат друг другу',
          'зависит от человека',
          'есть готовые тексты для ответов',
          'есть общая база знаний',
          'базу знаний измеряют и обновляют',
        ],
      },
      uk: {
        ask: 'Чи отримує клієнт ту саму відповідь від усіх підрозділів?',
        why: 'Для клієнта компанія одна. Дві різні відповіді на одне запитання коштують довіри, повторного дзвінка, а часто й покупки.',
        evidence:
          'Одне запитання трьом підрозділам і три відповіді, місце, де зберігаються відповіді, і частка сторінок, оновлених за рік.',
        levels: [
          'відповіді суперечать одна одній',
          'залежить від людини',
          'є готові тексти для відповідей',
          'є спільна база знань',
          'базу знань вимірюють і оновлюють',
        ],
      },
    },
  },
};
