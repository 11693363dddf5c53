import type { CivilDate } from "@aht-jo/core";
import type { CodeOfDef, VocabularyOfRules } from "./vocabulary-of-rules.ts";

/**
 * The names a rule set declares, as unions: the states of each track, the track of each command, the value of each
 * fact, the roles and the scopes of consent. The plain `Shape` allows any name.
 *
 * @category Rule documents
 */
export interface Shape {
  readonly states: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, boolean | number | string | readonly string[]>>;
  readonly role: string;
  readonly scope: string;
}

/**
 * The value of a fact by its declaration.
 *
 * @category Rule documents
 */
export type ValueOf<F> = F extends { readonly type: "bool" }
  ? boolean
  : F extends { readonly type: "int" }
    ? number
    : F extends { readonly type: "date" }
      ? CivilDate
      : F extends { readonly type: "codes" }
        ? readonly CodeOfDef<F>[]
        : CodeOfDef<F>;

/**
 * The shape of a vocabulary.
 *
 * @category Rule documents
 */
export interface ShapeOf<V extends VocabularyOfRules> extends Shape {
  readonly states: {
    readonly [T in keyof V["tracks"] & string]: keyof V["tracks"][T]["states"] & string;
  };
  readonly commands: { readonly [C in keyof V["commands"] & string]: V["commands"][C]["track"] };
  readonly facts: { readonly [F in keyof V["facts"] & string]: ValueOf<V["facts"][F]> };
  readonly role: keyof V["roles"] & string;
  readonly scope: keyof V["scopes"] & string;
}

/**
 * The commands of a shape.
 *
 * @category Rule documents
 */
export type CommandOf<S extends Shape> = keyof S["commands"] & string;

/**
 * The tracks of a shape.
 *
 * @category Rule documents
 */
export type TrackOf<S extends Shape> = keyof S["states"] & string;

/**
 * The facts of a shape.
 *
 * @category Rule documents
 */
export type FactOf<S extends Shape> = keyof S["facts"] & string;
