/**
 * Every validator of the packages in one place. This entry loads zod; the main entry does not.
 *
 * @module @aht-jo/sdk/schema
 */

export * from "@aht-jo/core/schema";
export * from "@aht-jo/indicators/schema";
export * from "@aht-jo/rules/schema";
export * from "@aht-jo/strategy/schema";
