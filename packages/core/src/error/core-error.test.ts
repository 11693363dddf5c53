// Covers: what an error of this package carries. Not covered: when each function throws (its own tests).
import { describe, expect, it } from "vitest";
import { CoreError } from "./core-error.ts";

describe("a broken promise of the calling program", () => {
  it("carries a code, parameters and a cause", () => {
    const cause = new Error("below");
    const error = new CoreError("number.range", { min: 0, max: 20 }, cause);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "CoreError",
      message: "number.range (min: 0, max: 20)",
      code: "number.range",
      params: { min: 0, max: 20 },
      cause,
    });
  });

  it("has no parameters and no cause unless they are given", () => {
    const error = new CoreError("number.unsafe");
    expect(error.params).toEqual({});
    expect("cause" in error).toBe(false);
  });
});
