// Covers, at compile time: the audience has no default, and no input of a report has a field for a person's identity.
// Does not cover: what officials write in a narrative (checked by core's checkNarrativeText before it gets here).
import type { ReportDocument } from "../document/report-document.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderJson } from "../json/render-json.ts";
import type { AnnualReportInput } from "./annual-input.ts";

declare const document: ReportDocument;

// @ts-expect-error the audience is required
renderHtml(document, { locale: "en" });
// @ts-expect-error the language is required
renderHtml(document, { audience: "public" });
// @ts-expect-error the audience is required
renderJson(document, {});
renderHtml(document, { locale: "ar", audience: "public" });
renderJson(document, { audience: "committee" });

type Identity =
  | "name"
  | "firstName"
  | "lastName"
  | "fullName"
  | "birthDate"
  | "dateOfBirth"
  | "birthPlace"
  | "age"
  | "sex"
  | "gender"
  | "nationality"
  | "citizenship"
  | "passport"
  | "nationalId"
  | "idNumber"
  | "phone"
  | "email"
  | "person"
  | "personId"
  | "victim"
  | "file"
  | "fileId"
  | "caseId"
  | "photo";

/** Every literal field name in a type, sixteen levels deep. Keys that are only `string` (labels of tables) are data. */
type FieldNames<T, Depth extends readonly unknown[] = []> = Depth["length"] extends 16
  ? never
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? FieldNames<Item, [...Depth, 0]>
      : {
          [K in keyof T & string]: (string extends K ? never : K) | FieldNames<T[K], [...Depth, 0]>;
        }[keyof T & string];

type Leaks<T> = Extract<FieldNames<T>, Identity>;

const inputHoldsNobody: [Leaks<AnnualReportInput>] extends [never] ? true : false = true;
const documentHoldsNobody: [Leaks<ReportDocument>] extends [never] ? true : false = true;
// The check itself sees a leak where there is one.
const leakIsSeen: [Leaks<AnnualReportInput & { rows: { nationality: string }[] }>] extends [never]
  ? true
  : false = false;

void [inputHoldsNobody, documentHoldsNobody, leakIsSeen];
