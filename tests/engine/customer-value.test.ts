import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CustomerEconomics, customerValue } from '../../src/engine/customer-value.ts';

const economics: CustomerEconomics = {
  customers: 1000,
  retention: 0.8,
  revenue: 100,
  margin: 0.5,
  serviceCost: 10,
  acquisitionCost: 32,
};

describe('the value of a customer', () => {
  test('is the margin of every further year that is survived', () => {
    const { marginPerYear, clv, clvToAcquisitionCost, baseValue } = customerValue(economics, 0.2);
    expect(marginPerYear).toBe(40);
    expect(clv).toBeCloseTo(80, 12);
    expect(clvToAcquisitionCost).toBeCloseTo(2.5, 12);
    expect(baseValue).toBeCloseTo(80_000, 9);
  });

  test.each([
    { name: 'nobody stays: nothing follows', change: { retention: 0 }, rate: 0.1, clv: 0 },
    { name: 'everybody stays: the margin for ever', change: { retention: 1 }, rate: 0.1, clv: 400 },
    {
      name: 'everybody stays at a rate of zero: no end, no value',
      change: { retention: 1 },
      rate: 0,
      clv: null,
    },
    { name: 'a customer who costs more than he brings', change: { serviceCost: 60 }, rate: 0.2, clv: -20 },
  ])('$name', ({ change, rate, clv }) => {
    const value = customerValue({ ...economics, ...change }, rate);
    if (clv === null) expect(value).toMatchObject({ clv: null, baseValue: null, clvToAcquisitionCost: null });
    else expect(value.clv).toBeCloseTo(clv, 10);
  });

  test('has no ratio to an acquisition that costs nothing', () => {
    expect(customerValue({ ...economics, acquisitionCost: 0 }, 0.1)).toMatchObject({
      clvToAcquisitionCost: null,
      breakEvenRetention: 0,
    });
  });

  test('has no break-even retention where margin and acquisition cancel out', () => {
    const value = customerValue({ ...economics, revenue: 0, margin: 0, serviceCost: 32 }, 0.1);
    expect(value.breakEvenRetention).toBeNull();
  });

  test('is the sum of a hundred discounted years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        (retention, rate) => {
          let sum = 0;
          for (let year = 1; year <= 400; year += 1) sum += 40 * (retention / (1 + rate)) ** year;
          expect(customerValue({ ...economics, retention }, rate).clv).toBeCloseTo(sum, 6);
        },
      ),
    );
  });

  test('equals its acquisition cost at the break-even retention', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (revenue, acquisitionCost, rate) => {
          const given = { ...economics, revenue, margin: 0.5, serviceCost: 0, acquisitionCost };
          const retention = customerValue(given, rate).breakEvenRetention!;
          const { clv } = customerValue({ ...given, retention }, rate);
          expect(clv! / acquisitionCost).toBeCloseTo(1, 7);
        },
      ),
    );
  });
});
