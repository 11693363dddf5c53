import type { NonEmpty } from "@aht-jo/core";
import type { Typed } from "@aht-jo/core/expressions";
import type {
  ConsentNeeded,
  DefineRule,
  DutyRule,
  ForbidRule,
  InvariantRule,
  MoveRule,
  ParamRule,
  RightRule,
} from "./rule.ts";
import type { CommandOf, FactOf, Shape, TrackOf } from "./shape.ts";

/**
 * A joint move along any track of the shape.
 *
 * @category Rule documents
 */
export type JointMoveOf<S extends Shape> = {
  readonly [T in TrackOf<S>]: {
    readonly track: T;
    readonly from: NonEmpty<S["states"][T]>;
    readonly to: S["states"][T];
  };
}[TrackOf<S>];

/**
 * A move of a shape: the states are those of the command's track.
 *
 * @category Rule documents
 */
export type MoveOf<S extends Shape> = {
  readonly [C in CommandOf<S>]: Omit<
    MoveRule,
    | "command"
    | "from"
    | "to"
    | "by"
    | "when"
    | "consent"
    | "records"
    | "asks"
    | "gives"
    | "withdraws"
    | "also"
  > & {
    readonly command: C;
    readonly from: NonEmpty<S["states"][S["commands"][C]]>;
    readonly to?: S["states"][S["commands"][C]];
    readonly by: NonEmpty<S["role"]>;
    readonly when: Typed<"bool">;
    readonly consent?: ConsentNeeded & { readonly scope: S["scope"] };
    readonly records?: NonEmpty<FactOf<S>>;
    readonly asks?: NonEmpty<FactOf<S>>;
    readonly gives?: NonEmpty<S["scope"]>;
    readonly withdraws?: NonEmpty<S["scope"]>;
    readonly also?: NonEmpty<JointMoveOf<S>>;
  };
}[CommandOf<S>];

/**
 * A rule of a shape: what `ruleDocument(...).with` takes. Names the vocabulary does not declare do not compile.
 *
 * @category Rule documents
 */
export type RuleOf<S extends Shape> =
  | MoveOf<S>
  | (Omit<ForbidRule, "commands" | "when"> & {
      readonly commands: NonEmpty<CommandOf<S>>;
      readonly when: Typed<"bool">;
    })
  | (Omit<
      DutyRule,
      "on" | "bearer" | "arises" | "action" | "or" | "runsFrom" | "suspendedWhile"
    > & {
      readonly on?: TrackOf<S>;
      readonly bearer: S["role"];
      readonly arises: Typed<"bool">;
      readonly action: CommandOf<S>;
      readonly or?: NonEmpty<CommandOf<S>>;
      readonly runsFrom: Typed<"date">;
      readonly suspendedWhile?: Typed<"bool">;
    })
  | (Omit<RightRule, "holder" | "whileTrue" | "mustOffer"> & {
      readonly holder: S["role"];
      readonly whileTrue: Typed<"bool">;
      readonly mustOffer: NonEmpty<CommandOf<S>>;
    })
  | (Omit<InvariantRule, "always"> & { readonly always: Typed<"bool"> })
  | (Omit<DefineRule, "fact" | "as"> & { readonly fact: FactOf<S>; readonly as: Typed })
  | ParamRule;
