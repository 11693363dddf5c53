import { civilDateSchema, nonEmptyListSchema } from "@aht-jo/core/schema";
import * as z from "zod";
import type { Actor, Command, Consent, Withdrawal } from "../kernel/command.ts";
import { purposePattern } from "../kernel/patterns.ts";
import { factsSchema, idSchema, nameSchema } from "./value-schemas.ts";

const receiver = /* @__PURE__ */ z.nullable(idSchema);

/** The fields of a consent. */
export const consentFields = {
  scope: nameSchema,
  receiver,
  purpose: /* @__PURE__ */ z.string().regex(purposePattern),
  from: civilDateSchema,
  to: /* @__PURE__ */ z.exactOptional(civilDateSchema),
  givenBy: /* @__PURE__ */ z.enum(["person", "guardian", "court"]),
};

/** Consents. */
export const consentSchema: z.ZodType<Consent> = /* @__PURE__ */ z.strictObject(consentFields);

/** Withdrawals of consent. */
export const withdrawalSchema: z.ZodType<Withdrawal> = /* @__PURE__ */ z.strictObject({
  scope: nameSchema,
  receiver,
});

const actor: z.ZodType<Actor> = /* @__PURE__ */ z.strictObject({
  id: idSchema,
  roles: /* @__PURE__ */ nonEmptyListSchema(nameSchema),
  party: idSchema,
});

/** The fields of a command. */
export const commandFields = {
  type: nameSchema,
  instance: /* @__PURE__ */ z.nullable(idSchema),
  receiver: /* @__PURE__ */ z.exactOptional(idSchema),
  data: factsSchema,
  consents: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(consentSchema)),
  withdrawals: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(withdrawalSchema)),
  occurredOn: civilDateSchema,
  by: actor,
};

/**
 * The shape of a command to any rule set. `parseCommand` also checks it against one.
 *
 * @category Schemas
 */
export const commandSchema: z.ZodType<Command> = /* @__PURE__ */ z.strictObject(commandFields);
