export * from '../tools/visits.ts';
