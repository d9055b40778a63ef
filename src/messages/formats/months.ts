import { translations } from '../translations.ts';

interface MonthWords {
  readonly nominative: readonly string[];
  /** With a day, and after «к концу», «до кінця». */
  readonly genitive: readonly string[];
  /** After «в», «у». Platforms do not know this case. */
  readonly locative: readonly string[];
  /** On axes and, in English, in tables. */
  readonly short: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const english = words(
  'January February March April May June July August September October November December',
);

/** Names of the months, January first. */
export const monthWords = translations<MonthWords>({
  en: {
    nominative: english,
    genitive: english,
    locative: english,
    short: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  ru: {
    nominative: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    genitive: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    locative: words('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
    short: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
  },
  uk: {
    nominative: words(
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    ),
    genitive: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    locative: words('січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'),
    short: words('січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'),
  },
});
