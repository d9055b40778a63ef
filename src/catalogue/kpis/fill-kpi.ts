import type { Language } from '../../messages/language.ts';
import { type Translations, translations } from '../../messages/translations.ts';
import { catalogueKpis } from './index.ts';
import type { CatalogueKpi, KpiUnit } from './kpi.ts';

type Cadence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What an author may leave to the catalogue. */
export interface FillableKpi {
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly scale?: string | undefined;
  readonly meter?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: 'up' | 'down' | 'band' | undefined;
  readonly cadence?: Cadence | undefined;
}

/** What it has afterwards; undefined is what neither the author nor the catalogue says. */
export interface FilledKpi {
  readonly name: string | undefined;
  readonly scale: string | undefined;
  readonly meter: string | undefined;
  readonly unit: string | undefined;
  readonly direction: 'up' | 'down' | 'band' | undefined;
  readonly cadence: Cadence;
}

export interface FillDefaults {
  /** The language of the strategy, in which name, scale and meter are given. */
  readonly language: Language;
  /** The strategy's currency, the unit of KPIs in money. */
  readonly currency: string;
  /** `plan.reviewEvery`: the cadence of KPIs that have none. Else a month. */
  readonly reviewEvery?: Cadence | undefined;
}

/** The KPI of the catalogue with this id. */
export function catalogueKpi(id: string): CatalogueKpi | undefined {
  return byId.get(id);
}

const byId = new Map(catalogueKpis.map((kpi) => [kpi.id, kpi]));

/**
 * A written KPI with what its `kind` brings, and its cadence. What the author wrote stays. Where neither the author nor
 * the catalogue says something, the key stays undefined: without a `kind`, with an unknown one, and for the direction of
 * `ces`, which is asked both ways round. A pure number has the unit ''.
 */
export function fillKpi<K extends FillableKpi>(written: K, defaults: FillDefaults): K & FilledKpi {
  const known = written.kind === undefined ? undefined : catalogueKpi(written.kind);
  const words = known?.words[defaults.language];
  return {
    ...written,
    name: written.name ?? words?.name,
    scale: written.scale ?? words?.scale,
    meter: written.meter ?? known?.meter[defaults.language],
    unit: written.unit ?? (known && unitText(known.unit, defaults)),
    direction: written.direction ?? known?.direction,
    cadence: written.cadence ?? defaults.reviewEvery ?? 'month',
  };
}

/** The unit as the report prints it: `%`, the currency, nothing for a pure number, or a word that needs no declension. */
function unitText(unit: KpiUnit, { language, currency }: Pick<FillDefaults, 'language' | 'currency'>) {
  return unit === 'money' ? currency : unitWords[language][unit];
}

const unitWords: Translations<Readonly<Record<Exclude<KpiUnit, 'money'>, string>>> = translations({
  en: { percent: '%', number: '', perThousand: '‰', hours: 'h', days: 'days', months: 'months' },
  ru: { percent: '%', number: '', perThousand: '‰', hours: 'ч', days: 'дн.', months: 'мес.' },
  uk: { percent: '%', number: '', perThousand: '‰', hours: 'год', days: 'дн.', months: 'міс.' },
});
