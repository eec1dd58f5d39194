/** What goes wrong on a page from its first script on. */
export const problems = [];

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  if (blockedURI.endsWith('/favicon.ico')) return; // Firefox asks for it by itself, whenever it has time
  problems.push(`refused by the policy: ${violatedDirective} ${blockedURI}`);
});
addEventListener('error', ({ message }) => problems.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${reason}`));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...parts) => {
    problems.push(`said: ${parts.join(' ')}`);
    say(...parts);
  };
}
