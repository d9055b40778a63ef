/** Small strategies for tests of the command line. */

/** Nothing to say about it: every link of the chain is there, from the audit to the money. */
export const soundStrategy = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Keep them, start: 2027-01, months: 24, asOf: 2027-03-31 }
audit: { at: 2026-12-01, answers: { strategy.sponsor: { reality: 4, target: 4 } } }
segments:
  - id: all-of-them
    name: Everybody
    customers: 1000
    acquired: 18.4
    retention: 80%
    revenue: 100
    margin: 50%
    motives: [Near by]
    proposition: { product: Goods, price: Fair, service: Quick, channels: Shop, communication: Letters }
goals:
  - { id: keep, title: Keep them, kpis: [stays] }
kpis:
  - { id: stays, name: Who stays, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12-31 }, targets: [{ value: 86%, by: 2028-06-30 }], cadence: year, owner: Ann }
initiatives:
  - { id: calls, name: Calls, phase: direct, aimsAt: grow, process: Calling, start: 2027-01, months: 2, owner: Ann, lineOwner: Bob, kpis: [stays] }
benefits:
  - { id: stay, name: They stay, initiative: calls, segment: all-of-them, lever: retention, change: [1pp, 5pp, 8pp], kpi: stays, owner: Ann }
costs:
  - { id: phone, name: Telephone, category: people, initiative: calls, amount: 1k, per: once }
waivers:
  - { rule: cost-kinds-missing, because: Nothing but time is spent }
`;

/** Where the benefit of the sound strategy is written. */
export const benefitLine = soundStrategy.split('\n').findIndex((line) => line.includes('id: stay,')) + 1;

/** A benefit without a range: the rules object, the figures stand. */
export const doubtfulStrategy = soundStrategy.replace('[1pp, 5pp, 8pp]', '5pp');

/** The doubtful one, with its doubt accepted. */
export const waivedStrategy = `${doubtfulStrategy}  - { rule: benefit-without-range, at: benefits.stay, because: Agreed with the client }
`;

/** A value that cannot be read: no figures. */
export const brokenStrategy = soundStrategy.replace('months: 24', 'months: plenty');
