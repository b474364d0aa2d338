/**
 * The header that every changing request needs. Read anew each time: signing in again in
 * another window replaces the token.
 */
export function csrfHeaders() {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("XSRF-TOKEN="));
  return cookie ? { "X-XSRF-TOKEN": decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) } : {};
}
