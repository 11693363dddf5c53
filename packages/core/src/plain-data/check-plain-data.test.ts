// Covers: what counts as plain data, where each issue is located, the limits, and hostile values (proxies, getters,
// cycles, deep and wide nesting, forbidden keys). Not covered: whether data has the right fields (schemas do that).
import { describe, expect, it } from "vitest";
import { checkPlainData } from "./check-plain-data.ts";
import { readPlainData } from "./read-plain-data.ts";

const limits = { maxDepth: 4, maxNodes: 50, maxListLength: 49, maxTextLength: 12 };
const codes = (value: unknown) => checkPlainData(value, limits).map((found) => found.code);
const foundIn = (value: unknown) =>
  checkPlainData(value, limits).map(({ params: { found } }) => found);
const throwing = () => {
  throw new Error("trap");
};
const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
};

describe("plain data passes", () => {
  it.each([
    [null],
    [true],
    [""],
    [-0],
    [0.5],
    [[]],
    [{}],
    [{ a: [1, { b: "نص" }] }],
    [Object.create(null)],
    [JSON.parse('{"toString":1,"valueOf":2,"length":3}')],
  ])("%j", (value) => {
    expect(checkPlainData(value, limits)).toEqual([]);
  });

  it("also when one container stands in two places", () => {
    const shared = { n: 1 };
    expect(codes([shared, shared, { shared }])).toEqual([]);
  });
});

describe("anything else is named by a code", () => {
  class Person {
    readonly kind = "person";
  }
  const sparse: unknown[] = [1];
  sparse[3] = 4;
  it.each([
    ["undefined", undefined],
    ["undefined", { a: undefined }],
    ["function", throwing],
    ["symbol", Symbol("s")],
    ["bigint", 1n],
    ["not-finite", Number.NaN],
    ["not-finite", Number.NEGATIVE_INFINITY],
    ["lone-surrogate", "a\ud800"],
    ["lone-surrogate", { "\udc00": 1 }],
    ["class-instance", new Date(0)],
    ["class-instance", new Map()],
    ["class-instance", new Person()],
    ["class-instance", Object.create({ inherited: 1 })],
    ["class-instance", new (class List extends Array {})()],
    ["class-instance", /x/],
    ["class-instance", new Uint8Array(2)],
    ["sparse-list", sparse],
    ["sparse-list", new Array(3)],
    ["sparse-list", Object.assign([1], { extra: 1 })],
    ["hidden-field", { [Symbol("s")]: 1 }],
    ["hidden-field", Object.defineProperty({}, "a", { value: 1, enumerable: false })],
    [
      "hidden-field",
      {
        get a() {
          return throwing();
        },
      },
    ],
    ["unreadable", new Proxy({}, { ownKeys: throwing })],
    ["unreadable", new Proxy({}, { getPrototypeOf: throwing })],
    ["unreadable", new Proxy({ a: 1 }, { getOwnPropertyDescriptor: throwing })],
    ["unreadable", new Proxy([1], { get: throwing })],
  ])("%s", (found, value) => {
    expect(codes(value)).toEqual(["input.not-plain"]);
    expect(foundIn(value)).toEqual([found]);
  });

  it("and revoked proxies do not throw either", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(foundIn([proxy])).toEqual(["unreadable"]);
  });

  it("and every problem is found in one pass", () => {
    expect(codes([undefined, { a: 1n }, "x".repeat(13), new Date(0)])).toEqual([
      "input.not-plain",
      "input.not-plain",
      "input.text-too-long",
      "input.not-plain",
    ]);
  });
});

describe("a key that could change a prototype is refused", () => {
  it.each(["__proto__", "constructor", "prototype"])("%s, at the path of its object", (key) => {
    const value = JSON.parse(`{"plan":{"${key}":{"polluted":true}}}`);
    const knownFields = new Set(["plan", key]);
    expect(checkPlainData(value, { ...limits, knownFields })).toEqual([
      { code: "input.forbidden-key", path: ["plan"], params: { key } },
    ]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a path never repeats what somebody wrote", () => {
  const value = {
    "Jane Doe": { note: undefined },
    "P1.G4.S2.A1": undefined,
    P1234567: undefined,
    "A079.B123.C4": undefined,
  };

  it("so an unknown key shows as its position, a plan id as itself", () => {
    expect(checkPlainData(value, limits).map((found) => found.path)).toEqual([
      [0, 0],
      ["P1.G4.S2.A1"],
      [2],
      [3],
    ]);
  });

  it("and a known field by its name, below the path of the value", () => {
    const options = { ...limits, path: ["body"], knownFields: new Set(["note"]) };
    expect(checkPlainData(value, options)[0]?.path).toEqual(["body", 0, "note"]);
  });
});

describe("limits", () => {
  it("count the outermost container as depth 1", () => {
    expect(codes(nested(4))).toEqual([]);
    expect(checkPlainData(nested(5), limits)).toEqual([
      { code: "input.too-deep", path: [0, 0, 0, 0], params: { max: 4 } },
    ]);
  });

  it("count every value as a node, and stop there", () => {
    expect(codes(new Array(49).fill(0))).toEqual([]);
    expect(codes(new Array(50).fill(0))).toEqual(["input.too-large"]);
    expect(codes([undefined, new Array(60).fill(undefined)])).toEqual([
      "input.not-plain",
      "input.too-large",
    ]);
  });

  it("hold for texts and for keys", () => {
    const long = "x".repeat(13);
    expect(codes(["x".repeat(12)])).toEqual([]);
    expect(checkPlainData([{ [long]: long }], limits)).toEqual([
      { code: "input.text-too-long", path: [0], params: { max: 12 } },
      { code: "input.text-too-long", path: [0, 0], params: { max: 12 } },
    ]);
  });

  it("stop a list that claims to be huge before it is read", () => {
    expect(codes(new Array(4_000_000_000))).toEqual(["input.too-large"]);
  });

  it("leave out a list that is too long, and look at what is beside it", () => {
    const shorter = { ...limits, maxListLength: 3 };
    const value = [[1, 2, 3], [1, 2, 3, 4], undefined];
    expect(checkPlainData(value, shorter)).toEqual([
      { code: "list.too-long", path: [1], params: { max: 3 } },
      { code: "input.not-plain", path: [2], params: { found: "undefined" } },
    ]);
    expect(readPlainData(value, shorter).copy).toEqual([[1, 2, 3], undefined, undefined]);
  });

  it("give a thousand issues, and then that there are more", () => {
    const generous = { ...limits, maxNodes: 1e6, maxListLength: 1e6 };
    const check = (count: number) =>
      checkPlainData(new Array(count).fill(undefined), { ...generous, path: ["list"] });
    expect(check(1000).map(({ code }) => code)).toEqual(new Array(1000).fill("input.not-plain"));
    for (const count of [1001, 500_000]) {
      expect(check(count)).toHaveLength(1001);
      expect(check(count).at(-1)).toEqual({
        code: "input.too-many-issues",
        path: ["list"],
        params: { max: 1000 },
      });
    }
  });

  it("stop shared containers that unfold without end", () => {
    let value: unknown = [];
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(checkPlainData(value, { ...limits, maxDepth: 100 }).map(({ code }) => code)).toEqual([
      "input.too-large",
    ]);
  });

  it("stop a proxy that makes ever new children", () => {
    const endless = (): object =>
      new Proxy(
        { a: 1 },
        {
          getOwnPropertyDescriptor: () => ({
            value: endless(),
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        },
      );
    expect(codes(endless())).toEqual(["input.too-deep"]);
    expect(checkPlainData(endless(), { ...limits, maxDepth: 1e6 }).map(({ code }) => code)).toEqual(
      ["input.too-large"],
    );
  });

  it("find a cycle, and say where it closes", () => {
    const value: { inner: object } = { inner: {} };
    value.inner = { back: value };
    expect(checkPlainData(value, limits)).toEqual([
      { code: "input.cycle", path: [0, 0], params: {} },
    ]);
  });

  it("bear 10 MB of brackets, whichever limit ends it", () => {
    const deep = nested(5_000_000);
    const generous = { maxDepth: 1e9, maxNodes: 1e9, maxListLength: 1e9, maxTextLength: 10 };
    expect(checkPlainData(deep, limits)[0]?.code).toBe("input.too-deep");
    expect(checkPlainData(deep, { ...generous, maxNodes: 1e5 })[0]?.code).toBe("input.too-large");
    expect(checkPlainData(nested(100_000), generous)).toEqual([]);
  }, 120_000);
});

describe("the copy", () => {
  it("is equal and shares nothing with the input", () => {
    const value = { list: [{ n: 1 }], text: "نص" };
    const read = readPlainData(value, limits);
    expect(read).toEqual({ issues: [], copy: value, whole: true });
    const copy = read.copy as typeof value;
    expect(copy).not.toBe(value);
    expect(copy.list).not.toBe(value.list);
    expect(copy.list[0]).not.toBe(value.list[0]);
  });

  it("leaves out whatever an issue was found in", () => {
    const value = JSON.parse('{"__proto__":{"a":1},"list":[1]}');
    const hostile = Object.assign(value, {
      by: new Map(),
      text: "x".repeat(13),
      ["x".repeat(13)]: 1,
      n: 1n,
    });
    const read = readPlainData(hostile, limits);
    expect(read.whole).toBe(true);
    expect(JSON.stringify(read.copy)).toBe('{"list":[1]}');
    expect(readPlainData(new Array(99).fill(0), limits).whole).toBe(false);
  });

  it("keeps the first answer of a value that changes its answers", () => {
    let asked = 0;
    const fickle = new Proxy(
      { a: 1 },
      {
        get: () => throwing(),
        getOwnPropertyDescriptor: () => {
          asked += 1;
          return { value: asked, enumerable: true, configurable: true, writable: true };
        },
      },
    );
    expect(readPlainData(fickle, limits).copy).toEqual({ a: 1 });
  });
});
