/** What a place or body is called in an apposition: "the republic's largest city of Almaty". */
export const DESCRIPTION_NOUNS: readonly string[] =
  `city capital town village port stronghold hub region province district country nation island republic state territory
enclave suburb resort settlement company group party agency bank newspaper broadcaster airline carmaker operator
organization organisation regulator watchdog think-tank charity`.split(/\s+/);
