import { fail, type Issue, issue, type NonEmpty, ok, type Result, resultOf } from "./result.ts";

// A code keeps its literal type.
issue("a.b") satisfies Issue<"a.b">;

// @ts-expect-error A failed result has at least one issue.
fail();

// Both outcomes are results of the same type.
ok(3) satisfies Result<number>;
fail(issue("a.b")) satisfies Result<number, Issue<"a.b">>;
resultOf([issue("a.b")], () => 3) satisfies Result<number, Issue<"a.b">>;

// Only a checked result gives its value.
declare const result: Result<number>;
// @ts-expect-error Whether there is a value is not known yet.
result.value;
if (result.ok) result.value satisfies number;
else result.issues satisfies NonEmpty<Issue>;
