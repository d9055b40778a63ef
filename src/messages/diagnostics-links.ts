/** Words of the findings on ids and on what refers to them. */
import { code, codes, quote, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

/** What can be referred to: sections with ids, and lists that Rapport brings along. */
export type ReferredTo =
  | 'segments'
  | 'kpis'
  | 'initiatives'
  | 'levels'
  | 'questions'
  | 'dimensions'
  | 'kpiKinds'
  | 'rules';

interface Unknown {
  readonly text: string;
  readonly to: ReferredTo;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** After “is not among”, «нет среди», «немає серед». */
const places = translations<Record<ReferredTo, string>>({
  en: {
    segments: 'the ids of `segments`',
    kpis: 'the ids of `kpis`',
    initiatives: 'the ids of `initiatives`',
    levels: 'the `levels` of this service',
    questions: 'the questions of the audit',
    dimensions: 'the dimensions of the audit',
    kpiKinds: 'the KPIs of the catalogue',
    rules: 'the rules of `rapport check`',
  },
  ru: {
    segments: 'id раздела `segments`',
    kpis: 'id раздела `kpis`',
    initiatives: 'id раздела `initiatives`',
    levels: 'уровней `levels` этого сервиса',
    questions: 'вопросов аудита',
    dimensions: 'направлений аудита',
    kpiKinds: 'показателей каталога',
    rules: 'правил `rapport check`',
  },
  uk: {
    segments: 'id розділу `segments`',
    kpis: 'id розділу `kpis`',
    initiatives: 'id розділу `initiatives`',
    levels: 'рівнів `levels` цього сервісу',
    questions: 'запитань аудиту',
    dimensions: 'напрямів аудиту',
    kpiKinds: 'показників каталогу',
    rules: 'правил `rapport check`',
  },
});

export const linkWords = translations({
  en: {
    'reference-unknown': ({ text, to, nearest, known }: Unknown) =>
      words(
        `${quote.en(text)} is not among ${places.en[to]}.`,
        'A reference that leads nowhere breaks the chain from the audit answer to the money.',
        nearest !== undefined
          ? `Did you mean ${code(nearest)}?`
          : known.length === 0
            ? 'Add what it refers to, or remove the reference.'
            : `Known: ${codes(known)}.`,
      ),
    'id-misspelt': ({
      id,
      referred,
      count,
    }: {
      readonly id: string;
      readonly referred: string;
      readonly count: number;
    }) =>
      words(
        `Nothing refers to ${code(id)}, but ${count} places refer to ${code(referred)}, which does not exist.`,
        'A reference that leads nowhere breaks the chain from the audit answer to the money.',
        `Did you mean ${code(referred)}?`,
      ),
    'id-duplicate': ({ id, line }: { readonly id: string; readonly line: number }) =>
      words(
        `The id ${code(id)} is taken; it stands on line ${line} already.`,
        'What refers to it could mean either of the two.',
        'Give one of them another id.',
      ),
    'id-reserved': ({ id }: { readonly id: string }) =>
      words(
        `The id ${code(id)} is kept for Rapport itself.`,
        '`base` is the scenario that always exists, and `all` means every segment.',
        'Choose another id.',
      ),
    'level-missing': ({ level, count }: { readonly level: string; readonly count: number }) =>
      words(
        `${quote.en(level)} is used ${count} times below and is not among these levels.`,
        'What is promised and what is given are compared by their place in this list.',
        `Add ${quote.en(level)} at its place between the worst and the best.`,
      ),
    'path-unknown': ({
      path,
      step,
      nearest,
      known,
    }: {
      readonly path: string;
      readonly step: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      words(
        `The path ${code(path)} leads nowhere: ${quote.en(step)} is not there.`,
        'A path names a section, an id and a key: `benefits.paper.saving`.',
        nearest !== undefined
          ? `Did you mean ${code(nearest)}?`
          : known.length === 0
            ? 'Name something that stands in this strategy.'
            : `Known there: ${codes(known)}.`,
      ),
    'path-not-quantity': ({ path }: { readonly path: string }) =>
      words(
        `At ${code(path)} stands no quantity that a scenario could change.`,
        'A scenario replaces single numbers of segments, benefits, costs and campaigns.',
        'Name the path of a quantity that is written in the strategy: `segments.families.retention`.',
      ),
    'scenario-unit': ({ text, written }: { readonly text: string; readonly written: string }) =>
      words(
        `The scenario writes ${quote.en(text)} in place of ${quote.en(written)}.`,
        'A change replaces the value at its path and has the same unit.',
        `Write it in the unit of ${quote.en(written)}.`,
      ),
  },
  ru: {
    'reference-unknown': ({ text, to, nearest, known }) =>
      words(
        `${quote.ru(text)} нет среди ${places.ru[to]}.`,
        'Ссылка, которая никуда не ведёт, разрывает цепочку от ответа аудита до денег.',
        nearest !== undefined
          ? `Возможно, имелось в виду ${code(nearest)}?`
          : known.length === 0
            ? 'Добавьте то, на что она ссылается, или уберите ссылку.'
            : `Можно: ${codes(known)}.`,
      ),
    'id-misspelt': ({ id, referred, count }) =>
      words(
        `На ${code(id)} ничто не ссылается, зато есть ссылки на несуществующее ${code(referred)}: ${count}.`,
        'Ссылка, которая никуда не ведёт, разрывает цепочку от ответа аудита до денег.',
        `Возможно, имелось в виду ${code(referred)}?`,
      ),
    'id-duplicate': ({ id, line }) =>
      words(
        `Id ${code(id)} занят: он уже стоит на строке ${line}.`,
        'Непонятно, на что из двух указывают ссылки.',
        'Дайте одному из них другой id.',
      ),
    'id-reserved': ({ id }) =>
      words(
        `Id ${code(id)} Rapport оставляет за собой.`,
        '`base`\u00A0— сценарий, который есть всегда, а `all` означает все сегменты.',
        'Выберите другой id.',
      ),
    'level-missing': ({ level, count }) =>
      words(
        `Уровня ${quote.ru(level)} здесь нет, хотя ниже он назван (раз: ${count}).`,
        'Обещанное и фактическое сравнивают по месту в этом списке.',
        `Добавьте ${quote.ru(level)} на его место между худшим и лучшим.`,
      ),
    'path-unknown': ({ path, step, nearest, known }) =>
      words(
        `Путь ${code(path)} никуда не ведёт: ${quote.ru(step)} там нет.`,
        'Путь состоит из раздела, id и ключа: `benefits.paper.saving`.',
        nearest !== undefined
          ? `Возможно, имелось в виду ${code(nearest)}?`
          : known.length === 0
            ? 'Укажите то, что есть в этой стратегии.'
            : `Там есть: ${codes(known)}.`,
      ),
    'path-not-quantity': ({ path }) =>
      words(
        `По пути ${code(path)} нет числа, которое мог бы изменить сценарий.`,
        'Сценарий заменяет отдельные числа сегментов, выгод, затрат и кампаний.',
        'Укажите путь к числу, которое записано в стратегии: `segments.families.retention`.',
      ),
    'scenario-unit': ({ text, written }) =>
      words(
        `Сценарий ставит ${quote.ru(text)} вместо ${quote.ru(written)}.`,
        'Новое значение заменяет прежнее и записано в той же единице.',
        `Напишите его в той же единице, что и ${quote.ru(written)}.`,
      ),
  },
  uk: {
    'reference-unknown': ({ text, to, nearest, known }) =>
      words(
        `${quote.uk(text)} немає серед ${places.uk[to]}.`,
        'Посилання, яке нікуди не веде, розриває ланцюжок від відповіді аудиту до грошей.',
        nearest !== undefined
          ? `Можливо, малося на увазі ${code(nearest)}?`
          : known.length === 0
            ? 'Додайте те, на що воно посилається, або приберіть посилання.'
            : `Можна: ${codes(known)}.`,
      ),
    'id-misspelt': ({ id, referred, count }) =>
      words(
        `На ${code(id)} ніщо не посилається, зате є посилання на неіснуюче ${code(referred)}: ${count}.`,
        'Посилання, яке нікуди не веде, розриває ланцюжок від відповіді аудиту до грошей.',
        `Можливо, малося на увазі ${code(referred)}?`,
      ),
    'id-duplicate': ({ id, line }) =>
      words(
        `Id ${code(id)} зайнятий: він уже стоїть у рядку ${line}.`,
        'Незрозуміло, на що з двох вказують посилання.',
        'Дайте одному з них інший id.',
      ),
    'id-reserved': ({ id }) =>
      words(
        `Id ${code(id)} Rapport залишає за собою.`,
        '`base`\u00A0— сценарій, який є завжди, а `all` означає всі сегменти.',
        'Оберіть інший id.',
      ),
    'level-missing': ({ level, count }) =>
      words(
        `Рівня ${quote.uk(level)} тут немає, хоча нижче його названо (разів: ${count}).`,
        'Обіцяне та фактичне порівнюють за місцем у цьому списку.',
        `Додайте ${quote.uk(level)} на його місце між найгіршим і найкращим.`,
      ),
    'path-unknown': ({ path, step, nearest, known }) =>
      words(
        `Шлях ${code(path)} нікуди не веде: ${quote.uk(step)} там немає.`,
        'Шлях складається з розділу, id та ключа: `benefits.paper.saving`.',
        nearest !== undefined
          ? `Можливо, малося на увазі ${code(nearest)}?`
          : known.length === 0
            ? 'Вкажіть те, що є в цій стратегії.'
            : `Там є: ${codes(known)}.`,
      ),
    'path-not-quantity': ({ path }) =>
      words(
        `За шляхом ${code(path)} немає числа, яке міг би змінити сценарій.`,
        'Сценарій замінює окремі числа сегментів, вигод, витрат і кампаній.',
        'Вкажіть шлях до числа, яке записано у стратегії: `segments.families.retention`.',
      ),
    'scenario-unit': ({ text, written }) =>
      words(
        `Сценарій ставить ${quote.uk(text)} замість ${quote.uk(written)}.`,
        'Нове значення замінює попереднє й записане в тій самій одиниці.',
        `Напишіть його в тій самій одиниці, що й ${quote.uk(written)}.`,
      ),
  },
});
