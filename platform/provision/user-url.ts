/** The way into one schema for one of its users, on the server that the administrator's URL names. */
export function userUrl(adminUrl: string, user: string, password: string, schema: string): string {
  const url = new URL(adminUrl); // its options (TLS, for one) hold for everybody
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  url.pathname = `/${encodeURIComponent(schema)}`;
  return url.href;
}
