import type { Declaration, Expr, FactType } from "@aht-jo/core/expressions";
import { declarationOfFact, type Scope, scopeOfTrack } from "./declarations.ts";
import { own } from "./document-name.ts";
import type { Rule } from "./rule.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

/** An expression of a rule: the field it stands in, and what it must be; null where that is not known. */
export interface PlacedExpr {
  readonly field: string;
  readonly expr: Expr;
  readonly expected: FactType | Declaration | null;
}

/** The expressions an author wrote in a rule. */
export function expressionsOf(doc: RuleSetDoc, rule: Rule): readonly PlacedExpr[] {
  switch (rule.kind) {
    case "move":
    case "forbid":
      return [{ field: "when", expr: rule.when, expected: "bool" }];
    case "duty": {
      const { arises, runsFrom, suspendedWhile } = rule;
      return [
        { field: "arises", expr: arises, expected: "bool" },
        { field: "runsFrom", expr: runsFrom, expected: "date" },
        ...(suspendedWhile === undefined
          ? []
          : [{ field: "suspendedWhile", expr: suspendedWhile, expected: "bool" } as const]),
      ];
    }
    case "right":
      return [{ field: "whileTrue", expr: rule.whileTrue, expected: "bool" }];
    case "invariant":
      return [{ field: "always", expr: rule.always, expected: "bool" }];
    case "define": {
      const fact = own(doc.facts, rule.fact);
      const expected = fact === undefined ? null : declarationOfFact(fact);
      return [{ field: "as", expr: rule.as, expected }];
    }
    case "param":
      return [];
  }
}

/** Where the expressions of a rule are read: at an instance of a track with many, or at the file. */
export function scopeOfRule(doc: RuleSetDoc, rule: Rule): Scope {
  switch (rule.kind) {
    case "move":
      return scopeOfCommand(doc, rule.command);
    case "forbid": {
      const [first = null, ...others] = new Set(
        rule.commands.map((command) => scopeOfCommand(doc, command)),
      );
      return others.length === 0 ? first : null;
    }
    case "duty":
      return rule.on === undefined ? null : scopeOfTrack(doc, rule.on);
    case "define": {
      const on = own(doc.facts, rule.fact)?.on;
      return typeof on === "object" ? scopeOfTrack(doc, on.track) : null;
    }
    case "right":
    case "invariant":
    case "param":
      return null;
  }
}

/** Where a command is decided. */
export function scopeOfCommand(doc: RuleSetDoc, command: string): Scope {
  const track = own(doc.commands, command)?.track;
  return track === undefined ? null : scopeOfTrack(doc, track);
}
