import fc from "fast-check";
import { expect, test } from "vitest";
import { describe as say } from "../../src/report/problem.ts";
import { parseAddresses, printAddresses, vanished } from "../../src/site/published.ts";
import { checkRedirects } from "../../src/site/redirects.ts";

const list = (...addresses: string[]) => parseAddresses(printAddresses(addresses));
const told = (published: string[], pages: string[], redirects: Record<string, string> = {}) =>
  vanished(list(...published), new Set(pages), new Map(Object.entries(redirects))).map(
    ({ line, mend }) => `${line} ${/«(.*?)»/.exec(mend)?.[1]}`,
  );

test("the list is sorted, has each address once, and is read back as it was written", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^(\/[a-z0-9-]{1,6}){0,3}\/$/)), (addresses) => {
      const read = [...list(...addresses).keys()];
      expect(read).toEqual([...new Set(addresses)].sort());
    }),
  );
});

test("an address that has a page or a redirect is not lost; any other is, with its line and how to mend it", () => {
  expect(told(["/", "/nam/2017/"], ["/", "/nam/2017/", "/nam/2018/"])).toEqual([]);
  expect(told(["/", "/a/b/"], ["/", "/a/"], { "/a/b/": "/a/" })).toEqual([]);
  const [problem] = vanished(list("/", "/bao/bao-gia-lai/"), new Set(["/", "/bao/"]), new Map());
  expect(problem && say(problem)).toBe(
    "addresses.txt:3\n" +
      "  found «/bao/bao-gia-lai/», at which there would be no page any more, " +
      "expected a page or a redirect at every address that was published\n" +
      "  mend: add «/bao/bao-gia-lai/: /bao/» to redirects.yml; or, if it was never published, remove this line",
  );
});

test("readers are led to the one new page of the same name, else of the same folder, else to the nearest page above", () => {
  const old = "/2017/03/06/tong-ket/";
  expect(told([old], ["/", "/2017/03/07/tong-ket/"])).toEqual([`2 ${old}: /2017/03/07/tong-ket/`]);
  expect(told([old], ["/", "/2017/03/06/so-ket/"])).toEqual([`2 ${old}: /2017/03/06/so-ket/`]);
  expect(told([old], ["/", "/2017/03/06/so-ket/", "/2017/03/06/khac/"])).toEqual([`2 ${old}: /`]);
  expect(told(["/van-ban/chi-thi-05/", "/van-ban/x/"], ["/", "/van-ban/"])).toEqual([
    "2 /van-ban/chi-thi-05/: /van-ban/",
    "3 /van-ban/x/: /van-ban/",
  ]);
});

test("a redirect from a page, to nowhere, or to another redirect is a problem of its line", () => {
  const text = "/a/: /x/\n/b/: /a/\n/x/: /\n/c/: /x/#doan-1\n/d/: /c/\n";
  const redirects = new Map([
    ["/a/", "/x/"],
    ["/b/", "/khong-co/"],
    ["/x/", "/"],
    ["/c/", "/x/#doan-1"],
    ["/d/", "/c/"],
  ]);
  expect(
    checkRedirects(redirects, new Set(["/", "/x/"]), text).map(({ line, found }) => `${line} ${found}`),
  ).toEqual([
    "2 «/khong-co/», which is no page of the site",
    "3 an address that has a page",
    "5 «/c/», which leads on to «/x/#doan-1»",
  ]);
});
