import { activeCustomers } from './active-customers.ts';
import { avgOrderValue } from './avg-order-value.ts';
import { cac } from './cac.ts';
import { cacPayback } from './cac-payback.ts';
import { campaignResponse } from './campaign-response.ts';
import { campaignRoi } from './campaign-roi.ts';
import { ces } from './ces.ts';
import { churnRate } from './churn-rate.ts';
import { clv } from './clv.ts';
import { clvCac } from './clv-cac.ts';
import { complaintRate } from './complaint-rate.ts';
import { costToServe } from './cost-to-serve.ts';
import { crossSellRate } from './cross-sell-rate.ts';
import { csat } from './csat.ts';
import { customerEquity } from './customer-equity.ts';
import { dataCompleteness } from './data-completeness.ts';
import { duplicateRate } from './duplicate-rate.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { internalServiceScore } from './internal-service-score.ts';
import type { CatalogueKpi } from './kpi.ts';
import { largestCustomerShare } from './largest-customer-share.ts';
import { leadConversion } from './lead-conversion.ts';
import { loyaltyCarry } from './loyalty-carry.ts';
import { newCustomers } from './new-customers.ts';
import { nps } from './nps.ts';
import { nvlRevenue } from './nvl-revenue.ts';
import { oneTimeShare } from './one-time-share.ts';
import { orderFrequency } from './order-frequency.ts';
import { reachableConsent } from './reachable-consent.ts';
import { reactivationRate } from './reactivation-rate.ts';
import { repeatPurchaseRate } from './repeat-purchase-rate.ts';
import { responseTime } from './response-time.ts';
import { retentionCost } from './retention-cost.ts';
import { retentionRate } from './retention-rate.ts';
import { revenuePerCustomer } from './revenue-per-customer.ts';
import { salesCycle } from './sales-cycle.ts';
import { shareOfWallet } from './share-of-wallet.ts';
import { slaMet } from './sla-met.ts';
import { top20Share } from './top20-share.ts';
import { userAdoption } from './user-adoption.ts';
import { winRate } from './win-rate.ts';

/** Every KPI of the catalogue: customers first, then their money, service, sales and campaigns, and what happens inside. */
export const catalogueKpis: readonly CatalogueKpi[] = [
  activeCustomers,
  newCustomers,
  retentionRate,
  churnRate,
  repeatPurchaseRate,
  oneTimeShare,
  reactivationRate,
  orderFrequency,
  avgOrderValue,
  revenuePerCustomer,
  loyaltyCarry,
  nvlRevenue,
  clv,
  customerEquity,
  cac,
  clvCac,
  cacPayback,
  retentionCost,
  shareOfWallet,
  crossSellRate,
  top20Share,
  largestCustomerShare,
  nps,
  csat,
  ces,
  complaintRate,
  firstContactResolution,
  responseTime,
  slaMet,
  leadConversion,
  winRate,
  salesCycle,
  campaignResponse,
  campaignRoi,
  userAdoption,
  dataCompleteness,
  duplicateRate,
  costToServe,
  internalServiceScore,
  reachableConsent,
];
