import { rm } from "node:fs/promises";
import { Parser } from "htmlparser2";
import { expect, onTestFinished, test } from "vitest";
import { loadSite } from "../../src/site/load.ts";
import { staticRepository } from "../../src/site/oai.ts";
import { HOSTILE, writeExample } from "./example.ts";

async function repositoryOf(siteYml: string): Promise<string | undefined> {
  const content = await writeExample(siteYml);
  onTestFinished(() => rm(content, { recursive: true }));
  return staticRepository(await loadSite(content));
}

/** Each element of a record or of the head with its text, in order; throws where tags do not pair. */
function elements(xml: string): [name: string, text: string][] {
  const found: [string, string][] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        found.push([name, ""]);
      },
      ontext(text) {
        const last = found.at(-1);
        if (last) last[1] += text;
      },
      onclosetag(name, implied) {
        if (implied || open.pop() !== name) throw new Error(`unpaired ${name}`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

const YML = "title: Kho\naddress: https://example.org/kho/\noai: { email: a@example.org }\n";

test("the repository tells who it is, its one format, and each report as Dublin Core, the oldest first", async () => {
  const all = elements((await repositoryOf(YML)) ?? "");
  const texts = (name: string) => all.filter(([other]) => other === name).map(([, text]) => text);
  expect(all.map(([name]) => name).slice(0, 9)).toEqual([
    ...["Repository", "Identify", "oai:repositoryName", "oai:baseURL", "oai:protocolVersion"],
    ...["oai:adminEmail", "oai:earliestDatestamp", "oai:deletedRecord", "oai:granularity"],
  ]);
  expect(texts("oai:baseURL")).toEqual(["https://example.org/kho/du-lieu/oai.xml"]);
  expect(texts("oai:metadataPrefix")).toEqual(["oai_dc"]);
  expect(texts("oai:identifier")).toEqual([
    "oai:example.org:2017/03/06/tong-ket-cong-tac-nam-2016",
    "oai:example.org:2020/07/01/thu-thach",
  ]);
  // A correction makes a record another; without one it is dated by its report.
  expect(texts("oai:datestamp")).toEqual(["2024-05-01", "2020-07-01"]);
  expect(texts("oai:earliestDatestamp")).toEqual(["2020-07-01"]);
  expect(texts("dc:identifier")[0]).toBe("https://example.org/kho/2017/03/06/tong-ket-cong-tac-nam-2016/");
  expect(texts("dc:title")).toEqual(["Tổng kết công tác năm 2016", `${HOSTILE} ${HOSTILE}`]);
  expect(texts("dc:publisher")).toEqual(["Báo Quảng Bình"]);
  expect(texts("dc:coverage")).not.toContain("Quảng Bình");
  expect(all.some(([, text]) => text.includes("undefined"))).toBe(false);
});

test("behind a gateway the base address is the gateway's for the file", async () => {
  const yml = YML.replace("org }", "org, gateway: https://cong.example/oai/ }");
  expect(await repositoryOf(yml)).toContain(
    "<oai:baseURL>https://cong.example/oai/example.org/kho/du-lieu/oai.xml</oai:baseURL>",
  );
});

test("there is none where nobody answers for it, and asking for one without an address is refused", async () => {
  expect(await repositoryOf("address: https://example.org/kho/\n")).toBe(undefined);
  await expect(repositoryOf("oai: { email: a@example.org }\n")).rejects.toMatchObject({
    problems: [{ file: "site.yml", line: 1, field: "oai" }],
  });
  await expect(repositoryOf(YML.replace("a@example.org", "ai"))).rejects.toMatchObject({
    problems: [{ file: "site.yml", line: 3, field: "oai.email" }],
  });
});
