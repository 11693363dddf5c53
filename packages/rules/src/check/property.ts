import type { Localized, NonEmpty } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";

/**
 * That a command is open to somebody, in whatever capacity, with whatever facts it may bring.
 *
 * @category Checking
 */
export interface Offer {
  readonly offers: string;
}

/**
 * A promise about every file that the rules allow. `name` is how a report speaks of it.
 *
 * - `never`: the condition is true in no situation that can come about, or that can while nobody uses the commands in
 *   `without`.
 * - `canReach`: some way leads to `to`. With `from`: from every situation where `from` is true some way leads there.
 *   `without` names commands that the way must not use.
 * - `alwaysOffers`: wherever `while` is true, whatever the facts that nobody records may be, at least one of the commands
 *   is open to somebody, or to the role `by`. `unknown: "counts"` makes the promise also where `while` is unknown. The
 *   step is asked for as `options` asks: without data. `bringing: "anything"` lets it bring what makes it possible.
 * - `neverOffers`: nowhere that `while` is true is one of the commands open to anybody, whatever it brings.
 * - `leaves`: whoever takes one of the commands, where `while` is true if that is given, `state` is true afterwards. The
 *   step is asked for without data; with `bringing: "anything"` it holds whatever is brought.
 * - `leadsTo`: from every situation where `from` is true, `to` can still be reached. It is a possibility, not a fate: no
 *   rule can make people act.
 *
 * Conditions are read in the scope of the file; with `on` in that of each instance of a track: for `never`, `canReach`
 * and `leadsTo` each one that was opened, for the others also one that is yet to be. The command of an
 * `alwaysOffers`, `neverOffers` or `leaves` on its own track is then asked of that very instance; else of any, also of
 * one more than are looked at.
 *
 * @category Checking
 */
export type Property = {
  readonly name: string;
  readonly title?: Localized;
  readonly on?: string;
} & (
  | { readonly kind: "never"; readonly state: Expr; readonly without?: NonEmpty<string> }
  | {
      readonly kind: "canReach";
      readonly to: Expr | Offer;
      readonly from?: Expr;
      readonly without?: NonEmpty<string>;
    }
  | {
      readonly kind: "alwaysOffers";
      readonly while: Expr;
      readonly command: string | NonEmpty<string>;
      readonly by?: string;
      readonly unknown?: "counts";
      readonly bringing?: "anything";
    }
  | {
      readonly kind: "neverOffers";
      readonly while: Expr;
      readonly command: string | NonEmpty<string>;
      readonly by?: string;
    }
  | {
      readonly kind: "leaves";
      readonly command: string | NonEmpty<string>;
      readonly state: Expr;
      readonly while?: Expr;
      readonly by?: string;
      readonly bringing?: "anything";
    }
  | {
      readonly kind: "leadsTo";
      readonly from: Expr;
      readonly to: Expr | Offer;
      readonly without?: NonEmpty<string>;
    }
);

/** The commands a property asks for. */
export function commandsOf(command: string | NonEmpty<string>): readonly string[] {
  return typeof command === "string" ? [command] : command;
}

/** The conditions a property reads, as its author wrote them. */
export function conditionsIn(property: Property): readonly Expr[] {
  switch (property.kind) {
    case "never":
      return [property.state];
    case "canReach":
    case "leadsTo":
      return [property.from, property.to].filter((one) => one !== undefined && "op" in one);
    case "leaves":
      return [property.state, ...(property.while === undefined ? [] : [property.while])];
    case "alwaysOffers":
    case "neverOffers":
      return [property.while];
  }
}
