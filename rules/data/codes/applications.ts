import { entra } from './entra.ts';

/** Faults of an application's request or registration. Whoever runs it mends them, not the person and not their admin. */

/** A person sees these: rule application-fault. Partner Center is Microsoft's own application. */
export const faulty = entra([
  // Keys, certificates and signatures of the application.
  50003, 50006, 50146, 76021, 500031, 500061,
  // What the application asks for: response, scope, resource, audience.
  50010, 65005, 65006, 70005, 70007, 70011, 90009, 500012, 500013, 500101, 500102, 500103, 501461, 650053,
  650054, 650055, 650057, 650061, 700019, 700020, 700022, 700023, 700051, 700053, 700054, 901002, 1000020,
  1003031, 9010010,
  // Parts of the request that are missing, exclude each other or have a wrong form.
  50117, 50147, 50149, 50165, 90005, 90010, 90011, 90107, 90112, 90131, 90138, 501471, 501491, 700038, 700039,
  1002014, 9002317, 9002325, 9002326,
  // SAML and federation messages of the application.
  75001, 75003, 75005, 75006, 75008, 75016, 90081, 90082, 90087, 399274, 750056, 900236, 7500529, 9002310,
  9002311, 9002312,
  // The address to which the answer goes. 50011 has a rule to itself.
  50029, 70004, 500111, 500112, 500113, 500114, 500115, 500116, 500117, 500118, 500119, 700041, 700042,
  700043, 700045, 700046, 700047, 900971,
  // Made for one tenant, for an older sign-in or for one cloud only.
  50194, 650059, 900382, 900432, 1002021, 9002337,
  // What the token is to say of the person: claims rules, name identifiers, salts.
  50023, 50042, 50043, 50045, 50093, 50094, 50095, 50096, 50100, 50101, 50102, 50103, 50108, 50109, 50111,
  50123, 50124, 50162, 50163, 501241, 501621, 501631, 501632,
  // The outside provider of an application for customers tells too little of the person.
  70024, 901011, 901012, 901014,
  // Extensions that the application runs during the sign-in.
  1003000, 1003001, 1003002, 1003003, 1003005, 1003006, 1003007, 1003008, 1003009, 1003010, 1003011, 1003012,
  1003014, 1003015, 1003016, 1003017, 1003018, 1003019, 1003020, 1003021, 1003022, 1003023, 1003024, 1003025,
  1003026, 1003027, 1100000, 1100001,
]);

/** The secret or certificate by which the application proves itself: rule application-secret-refused. */
export const secrets = entra([
  // A secret: wrong, run out, missing, or not to be sent.
  70002, 700012, 700025, 7000215, 7000216, 7000218, 7000219, 7000222, 9002319, 9002324,
  // A certificate or an assertion signed with it.
  50048, 500181, 700021, 700024, 700026, 700027, 700028, 700029, 700030, 700031, 700032, 7000221, 7000225,
  7000274, 7000277, 9002323,
  // Federated credentials: of a pipeline, a cluster, a managed identity.
  70021, 700211, 700212, 700213, 700214, 700222, 700223, 700226, 700227, 700229, 700231, 700236, 700238,
  700263, 7000226, 7000227, 7002121, 7002203, 7002381,
]);

/** Calls between programs, which no page shows to a person: rule application-request-refused. */
export const calls = entra([
  // Tokens that are handed in: malformed, out of time, for another purpose or application.
  50013, 50027, 50098, 50099, 50120, 50156, 50164, 90016, 90089, 140000, 140003, 240002, 500122, 500123,
  500131, 500132, 500135, 500136, 500137, 500138, 500139, 700001, 700002, 700004, 700006, 700007, 700033,
  700034, 700035, 700036, 700037, 700048, 700049, 700050, 900161, 900384, 1000014, 1000023, 1000024, 1400001,
  5002726, 5002727, 5002730, 7000011, 7000017, 7000018, 7000019, 7000020, 7000024, 7000025, 7000026, 7000033,
  7000220, 9002322,
  // Codes of a sign-in that are handed in: by another application, another tenant, another way.
  50148, 50189, 501481, 501482, 700005, 700009, 700044, 7000012, 7000015, 9002327,
  // Parts of the call: scope, grant, parameters, names.
  28002, 28003, 50016, 50038, 50049, 50050, 50179, 70003, 90017, 90022, 90026, 90028, 90116, 90122, 240003,
  240004, 399207, 399266, 700052, 900143, 1002012, 1002024, 1002026, 7000013, 7000021, 7000110, 9001023,
  9002314,
  // Keys and bound tokens.
  50032, 50035, 50167, 50171, 392189, 392196, 392200, 399208, 399209, 399213, 399214, 1000025, 1000027,
  1000029, 1000032, 1000033, 1000034, 1000036, 1000037, 1000038, 1000039, 1000040, 1003035, 3921996, 5001210,
  // Attestation of keys.
  1000610, 1000611, 1000612, 1000613, 1000614,
  // What may be called, and who may act for whom.
  82001, 82002, 90051, 90132, 90136, 90139, 100007, 100032, 221000, 500016, 500017, 700013, 700017, 700018,
  700040, 7000113, 7000114, 7000115, 7000223, 7000224, 7000228,
  // Codes as pictures, sign-up and reset inside an application, remote desktops.
  29201, 29202, 29203, 29205, 29206, 55102, 55103, 55106, 500222, 550022, 9002330, 9002333, 9002334, 9002335,
  9002336, 9002340,
]);

/** The tenant lacks the application or the service behind it: rule app-missing-in-tenant. */
export const missing = entra([500011, 650052, 650058, 700011, 700016, 7000217, 7000229]);

/** Switched off in the tenant: rule app-disabled-in-tenant. */
export const disabled = entra([51000, 70001, 500014, 1000031, 7000112, 7000116, 7000117]);

/** Agreeing to an application did not work, whoever agreed: rule consent-failed. */
export const consentFailed = entra([82007, 90097, 90098, 650051]);

/** The person, or the page for them, said no: rule consent-declined. */
export const consentDeclined = entra([50150, 52004, 65004, 90137, 650041]);
