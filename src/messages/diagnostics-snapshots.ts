/** Words of the findings on snapshots: states of a strategy that were kept beside it. */
import { code, quote, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

export const snapshotWords = translations({
  en: {
    'snapshot-broken': ({ at }: { readonly at: string | null }) =>
      words(
        at === null
          ? 'This snapshot is no complete JSON.'
          : `This snapshot holds something else than expected at ${code(at)}.`,
        'Snapshots are written by `rapport snapshot` and never by hand; a broken one is left out of every comparison.',
        'Restore the file from a copy or from the version history, or remove it.',
      ),
    'snapshot-version': ({ found, known }: { readonly found: string; readonly known: number }) =>
      words(
        `This snapshot is in format ${code(found)}; format ${known} is read.`,
        'It was written by another version of Rapport and is left out of every comparison.',
        'Use the version of Rapport that wrote it, or take a snapshot of that day again: `rapport snapshot --as-of`.',
      ),
    'snapshot-foreign': ({
      strategy,
      expected,
    }: {
      readonly strategy: string | null;
      readonly expected: string;
    }) =>
      words(
        strategy === null
          ? 'This file is not a snapshot of a strategy.'
          : `This is a snapshot of ${quote.en(strategy)}, and it stands beside ${quote.en(expected)}.`,
        'The comparison would be with something else; the file is left out of it.',
        strategy === null
          ? 'Move it out of the folder of snapshots.'
          : `Move it to its own strategy. If the strategy was renamed, write \`"strategy": "${expected}"\` in it.`,
      ),
  },
  ru: {
    'snapshot-broken': ({ at }) =>
      words(
        at === null
          ? 'Этот снимок\u00A0— неполный JSON.'
          : `В этом снимке в ${code(at)} стоит не то, что ожидалось.`,
        'Снимки записывает `rapport snapshot`, их не правят вручную; повреждённый снимок не участвует в сравнениях.',
        'Восстановите файл из копии или из истории версий либо удалите его.',
      ),
    'snapshot-version': ({ found, known }) =>
      words(
        `Снимок записан в формате ${code(found)}, а читается формат ${known}.`,
        'Его записала другая версия Rapport; в сравнениях он не участвует.',
        'Возьмите ту версию Rapport, которая его записала, или сделайте снимок на тот день заново: `rapport snapshot --as-of`.',
      ),
    'snapshot-foreign': ({ strategy, expected }) =>
      words(
        strategy === null
          ? 'Этот файл\u00A0— не снимок стратегии.'
          : `Это снимок стратегии ${quote.ru(strategy)}, а лежит он рядом со стратегией ${quote.ru(expected)}.`,
        'Сравнение шло бы с чем-то другим, поэтому файл в нём не участвует.',
        strategy === null
          ? 'Уберите его из папки снимков.'
          : `Перенесите его к своей стратегии. Если стратегию переименовали, впишите в него \`"strategy": "${expected}"\`.`,
      ),
  },
  uk: {
    'snapshot-broken': ({ at }) =>
      words(
        at === null
          ? 'Цей знімок\u00A0— неповний JSON.'
          : `У цьому знімку в ${code(at)} стоїть не те, що очікувалося.`,
        'Знімки записує `rapport snapshot`, їх не редагують вручну; пошкоджений знімок не бере участі в порівняннях.',
        'Відновіть файл із копії чи з історії версій або вилучіть його.',
      ),
    'snapshot-version': ({ found, known }) =>
      words(
        `Знімок записано у форматі ${code(found)}, а читається формат ${known}.`,
        'Його записала інша версія Rapport; у порівняннях він участі не бере.',
        'Візьміть ту версію Rapport, яка його записала, або зробіть знімок на той день ще раз: `rapport snapshot --as-of`.',
      ),
    'snapshot-foreign': ({ strategy, expected }) =>
      words(
        strategy === null
          ? 'Цей файл\u00A0— не знімок стратегії.'
          : `Це знімок стратегії ${quote.uk(strategy)}, а лежить він поруч зі стратегією ${quote.uk(expected)}.`,
        'Порівняння було б із чимось іншим, тому файл у ньому участі не бере.',
        strategy === null
          ? 'Приберіть його з папки знімків.'
          : `Перенесіть його до своєї стратегії. Якщо стратегію перейменували, впишіть у нього \`"strategy": "${expected}"\`.`,
      ),
  },
});
