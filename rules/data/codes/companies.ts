import { entra } from './entra.ts';

/** What the company set up itself: its own sign-in service, its servers, devices, certificates, networks. */

/** The company's or another provider's sign-in and Microsoft do not fit together: rule federated-sign-in-fault. */
export const federation = entra([
  // The other service answered with an error, a wrong message or without what Microsoft needs.
  20001, 20012, 20033, 40002, 40003, 40004, 40005, 40008, 40009, 40015, 40016, 53006, 53007, 70041, 90123,
  // Its token: signature, issuer, form, statements.
  50008, 50025, 50026, 50130, 90020, 90050, 399284, 500033, 500081, 500082, 500083, 500084, 500085, 500086,
  500087, 500088, 500089, 500126, 500277, 900612, 5000811, 5000819, 7500514, 9002321,
  // How it is registered at Microsoft: domain, realm, address, protocol.
  40013, 50107, 50186, 50200, 51001, 54007, 90029, 90088, 700008, 1000005, 1000006, 1000007, 1000008, 1000009,
  1000010, 1000011, 1000012, 1000013, 1000015, 1000018, 9002320,
  // The person signed in there by another method than is asked for.
  75011,
  // The same for the outside provider of a second step.
  50159, 50161, 50170, 50172, 50176, 5001256,
]);

/** A server that is not Microsoft's did not answer in time: rule outside-server-silent. */
export const silent = entra([
  // The sign-in service of the company or of another provider.
  40010, 40014, 90134,
  // The outside provider of a second step.
  50166, 1000021, 1000022,
  // The list of revoked certificates.
  220501, 500178, 500179, 2205012, 2205013, 2205014,
]);

/** The agents that check passwords on the company's servers: rule on-premises-sign-in-fault. */
export const agents = entra([80001, 80002, 80003, 80005, 80007, 80010, 80011, 80013, 80014]);

/** The part that passes the Windows sign-in on, its tickets and keys: rule seamless-sso-fault. */
export const windowsTickets = entra([
  50180, 81001, 81004, 81005, 81007, 81008, 81009, 81011, 81013, 81015,
  // Tickets between Windows and Microsoft Entra.
  140004, 140005, 140006, 140007, 140008, 140009, 140010, 7000022, 7000023,
]);

/** Windows had nothing to pass on; the password works: rule windows-sign-in-not-passed-on. */
export const windowsAway = entra([51006, 81006, 81010, 81014, 5001213]);

/** Certificates of people, and how the company set them up: rule certificate-refused. */
export const certificates = entra([
  // The certificate itself: revoked, out of time, of another company, another one than is wanted.
  50012, 50017, 50192, 500171, 500172, 500183, 500184, 500185, 500187, 500331, 7000213, 7000214,
  // The list of revoked certificates cannot be used.
  500173, 500174, 500175, 500177, 2205011, 2205015,
  // Issuers and rules in the tenant.
  500176, 500186, 1000019, 1002002, 7000210, 7000211, 7000212,
  // The connection carries another certificate than it says.
  1002003, 1002004, 1002006,
]);

/** The network or the device lets only listed companies in: rule tenant-restrictions. */
export const restrictions = entra([50002, 500021, 500022, 500023, 500024, 500025, 1000108, 5000211]);

/** The directory does not know the device, or its keys have to be made anew: rule device-not-registered. */
export const unregistered = entra([
  50097, 50129, 50155, 50187, 130008, 293004, 501291, 501293, 501312, 700003, 1000502, 1000701,
  // Keys that only a new registration replaces.
  17003, 130001, 130006, 130009, 500124, 500125, 1002005, 7000028, 7000029, 7000030, 7000031, 7000032,
  7000034,
  // Registering itself: who may do it, how many, with what.
  90114, 240000, 240001, 240005, 1002001,
]);

/** The device is known, but the sign-in that it keeps is not accepted: rule device-key-refused. */
export const deviceKeys = entra([
  50141, 140001, 140002, 500128, 700014, 1000026, 1000028, 1000503, 1002023, 1400011, 5001211, 5001212,
  7000016, 7000027,
]);

/** The policy wants a browser that shows the device: rule browser-not-supported. */
export const otherBrowser = entra([53008, 501311, 530001, 530011, 530022, 530081]);

/** The policy allows no code for another device: rule device-code-blocked. */
export const deviceCodeBlocked = entra([530033, 530036]);
