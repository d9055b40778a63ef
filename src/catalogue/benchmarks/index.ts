import type { Benchmark } from './benchmark.ts';
import { customerBenchmarks } from './customers.ts';
import { practiceBenchmarks } from './practice.ts';

/** Every reference figure: of practice, then of customers. */
export const benchmarks: readonly Benchmark[] = [...practiceBenchmarks, ...customerBenchmarks];
