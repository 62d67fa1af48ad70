// SPDX-License-Identifier: GPL-3.0-or-later
// A browser in which somebody signs in at the portal: real HTTP, cookies, redirects and forms. Called as
//   node browser.mjs [--login NAME] [--do WHAT] [--page FILE] ADDRESS
// WHAT: deny (goes back instead of signing in), state or code (the address to come back to is changed on its way),
// issuer (another provider's name in it), close (the window is closed). FILE gets the last page.
import fs from 'node:fs';
import http from 'node:http';

const words = process.argv.slice(2);
const option = (name) => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
};
const what = option('--do');
const login = option('--login') ?? 'unit-a';
const cookies = new Map();

function request(method, address, form) {
  return new Promise((resolve, reject) => {
    const url = new URL(address);
    const headers = {};
    if (cookies.size > 0) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
    const asked = http.request(url, { method, headers }, (answer) => {
      for (const line of answer.headers['set-cookie'] ?? []) {
        const [name, value] = line.split(';')[0].split('=');
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      let body = '';
      answer.setEncoding('utf8').on('data', (part) => (body += part)).on('end', () =>
        resolve({ url, status: answer.statusCode, location: answer.headers.location, body }));
    });
    asked.on('error', reject).end(form?.toString());
  });
}

function changed(address) {
  const url = new URL(address);
  if (url.pathname !== '/portal') return url;
  const changes = { state: ['state', 'of another sign-in'], code: ['code', 'guessed'], issuer: ['iss', 'https://portal.example'] };
  if (changes[what]) url.searchParams.set(...changes[what]);
  return url;
}

async function followed(answer) {
  while (answer.location)
    answer = await request('GET', changed(new URL(answer.location, answer.url)));
  return answer;
}

if (what === 'close') process.exit(0);
let answer = await followed(await request('GET', words.at(-1)));
for (let form; (form = /<form[^>]*action="([^"]+)"/.exec(answer.body)); ) {
  if (what === 'deny') {
    const abort = /href="([^"]*\/abort)"/.exec(answer.body)[1];
    answer = await followed(await request('GET', new URL(abort, answer.url)));
    break;
  }
  const fields = new URLSearchParams();
  for (const [, name, value] of answer.body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)) fields.set(name, value);
  if (answer.body.includes('name="login"')) {
    fields.set('login', login);
    fields.set('password', 'any');
  }
  answer = await followed(await request('POST', new URL(form[1], answer.url), fields));
}
if (option('--page')) fs.writeFileSync(option('--page'), answer.body);
