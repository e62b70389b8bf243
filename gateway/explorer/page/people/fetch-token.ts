import type { TokenWish } from '../../tokens/token-wish';

/** A token for whom somebody wants to be. */
export async function fetchToken(address: string, wish: TokenWish): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
  const { token, message } = (await response.json()) as { token?: string; message?: string };
  if (!token) throw new Error(message ?? 'The server gives no token: try again.');
  return token;
}
