import { entra } from './entra.ts';

/** Faults of Microsoft's own service. */

/** They pass by themselves: rule transient-fault. */
export const passing = entra([
  // Microsoft says itself that it is transient.
  50004, 50033, 50087, 90006, 90024, 90030, 90031, 90032, 90033, 90041, 90090, 90091, 90202, 1002022, 1003030,
  // Too slow or too busy.
  90012, 90025, 90035, 90039, 90045, 90055, 399216, 399219, 1003004,
  // Something that was to be read, kept or made was not there yet.
  29204, 65007, 70012, 90085, 90128, 90150, 165900, 230109, 399215, 500343, 1000501,
]);

/** They stay until Microsoft mends them: rule sign-in-service-fault. */
export const lasting = entra([
  50000, 50001, 90036, 90037, 90040, 90092, 399206, 399217,
  // Keys and settings inside the service.
  50051, 50082, 50138, 50190, 399211, 399212, 399233, 399234, 399235, 399236, 399237, 500032, 1000035,
  1002007, 1002008, 1002009, 1002010, 1002011, 1002028, 1002029, 1002030, 1003032, 1003036, 1003038, 1003039,
  5000611,
  // Microsoft's own applications are not set up for what they ask.
  50007, 50030, 54006, 65002, 65003, 67003, 399220, 399229, 399230, 399231, 399232, 700055, 9002329,
  // The page of the passkey was handed wrong addresses.
  135004, 135005, 135006, 135015, 135022,
  // The hand-over between Microsoft's clouds.
  90044, 90073,
]);
