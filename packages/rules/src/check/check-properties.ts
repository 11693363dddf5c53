import { checkExpr } from "@aht-jo/core/expressions";
import { declarationsIn, scopeOfTrack } from "../document/declarations.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { RulesError } from "../error/rules-error.ts";
import { commandsOf, conditionsIn, type Property } from "./property.ts";

/**
 * Refuses a property that names what a document does not declare: one about nothing would hold for the wrong reason.
 *
 * @throws {RulesError} property.malformed - `at` is the position of the property, `field` where it names something not
 * declared, `name` what it names there if that can be a name; for a condition `code` says what is wrong with it.
 */
export function checkProperties(doc: RuleSetDoc, properties: readonly Property[]): void {
  for (const [at, property] of properties.entries()) {
    const fault = faultIn(doc, property);
    if (fault !== null) throw new RulesError("property.malformed", { at, ...fault });
  }
}

type Fault = Readonly<Record<string, string>>;

function faultIn(doc: RuleSetDoc, property: Property): Fault | null {
  const { on } = property;
  if (on !== undefined && !Object.hasOwn(doc.tracks, on)) return named("on", on);
  for (const command of commandsNamedIn(property))
    if (!Object.hasOwn(doc.commands, command)) return named("command", command);
  if ("by" in property && property.by !== undefined && !Object.hasOwn(doc.roles, property.by))
    return named("by", property.by);
  const declarations = declarationsIn(doc, on === undefined ? null : scopeOfTrack(doc, on));
  for (const expr of conditionsIn(property)) {
    const [issue] = checkExpr(expr, { declarations, expected: "bool", path: [] });
    if (issue !== undefined) return { field: "condition", code: issue.code };
  }
  return null;
}

function named(field: string, name: unknown): Fault {
  const isName = typeof name === "string" && /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(name);
  return isName ? { field, name } : { field };
}

function commandsNamedIn(property: Property): readonly string[] {
  switch (property.kind) {
    case "never":
      return property.without ?? [];
    case "alwaysOffers":
    case "neverOffers":
    case "leaves":
      return commandsOf(property.command);
    case "canReach":
    case "leadsTo": {
      const { to, without = [] } = property;
      return "offers" in to ? [to.offers, ...without] : without;
    }
  }
}
