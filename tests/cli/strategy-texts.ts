/** Small strategies for tests of the command line. */

/** Nothing to complain about, one benefit and one cost. */
export const soundStrategy = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Keep them, start: 2027-01, months: 24, asOf: 2027-03-31 }
segments:
  - { id: all-of-them, name: Everybody, customers: 1000, acquired: 10, retention: 80%, revenue: 100, margin: 50% }
initiatives:
  - { id: calls, name: Calls, phase: direct, start: 2027-01, months: 2 }
benefits:
  - { id: stay, name: They stay, initiative: calls, segment: all-of-them, lever: retention, change: [1pp, 5pp, 8pp] }
costs:
  - { id: phone, name: Telephone, initiative: calls, amount: 1k, per: once }
`;

/** A benefit without a range: the rules object, the figures stand. */
export const doubtfulStrategy = soundStrategy.replace('[1pp, 5pp, 8pp]', '5pp');

/** The doubtful one, with its doubt accepted. */
export const waivedStrategy = `${doubtfulStrategy}waivers:
  - { rule: benefit-without-range, at: benefits.stay, because: Agreed with the client }
`;

/** A value that cannot be read: no figures. */
export const brokenStrategy = soundStrategy.replace('months: 24', 'months: plenty');
