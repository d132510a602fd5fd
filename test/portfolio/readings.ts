import {
  MISSING_REASONS,
  numericColumn,
  type OBSERVATION_IDS,
  type ColumnRole,
  type PortfolioReading,
} from '../../src/portfolio';

/** Why each client's number is missing, or that it is not. */
export const reasonsOf = (reading: PortfolioReading, role: ColumnRole) =>
  Array.from(numericColumn(reading.portfolio, role)!.reasons, (code) => MISSING_REASONS[code]);

export const valuesOf = (reading: PortfolioReading, role: ColumnRole) =>
  Array.from(numericColumn(reading.portfolio, role)!.values);

/** What was observed of one kind. */
export const said = (reading: PortfolioReading, id: (typeof OBSERVATION_IDS)[number]) =>
  reading.observations.filter((observation) => observation.id === id);
