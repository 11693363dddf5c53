import { checkExpr } from "@aht-jo/core/expressions";
import { declarationsIn, scopeOfTrack } from "../document/declarations.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { RulesError } from "../error/rules-error.ts";
import { commandsOf, conditionsIn, type Property } from "./property.ts";

/**
 * Refuses a property that names what a document does not declare: one about nothing would hold for the wrong reason.
 *
 * @throws {RulesError} property.malformed - `at` is the position of the property.
 */
export function checkProperties(doc: RuleSetDoc, properties: readonly Property[]): void {
  for (const [at, property] of properties.entries())
    if (!isSound(doc, property)) throw new RulesError("property.malformed", { at });
}

function isSound(doc: RuleSetDoc, property: Property): boolean {
  const { on } = property;
  if (on !== undefined && !Object.hasOwn(doc.tracks, on)) return false;
  if (!commandsNamedIn(property).every((command) => Object.hasOwn(doc.commands, command)))
    return false;
  if ("by" in property && property.by !== undefined && !Object.hasOwn(doc.roles, property.by))
    return false;
  const declarations = declarationsIn(doc, on === undefined ? null : scopeOfTrack(doc, on));
  return conditionsIn(property).every(
    (expr) => checkExpr(expr, { declarations, expected: "bool", path: [] }).length === 0,
  );
}

function commandsNamedIn(property: Property): readonly string[] {
  switch (property.kind) {
    case "never":
      return property.without ?? [];
    case "alwaysOffers":
    case "neverOffers":
      return commandsOf(property.command);
    case "canReach":
    case "leadsTo": {
      const { to, without = [] } = property;
      return "offers" in to ? [to.offers, ...without] : without;
    }
  }
}
