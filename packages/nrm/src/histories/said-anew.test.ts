// Covers: steps that come a second time and have to say again what they rest on: hearings, refusals, grounds, answers,
// payments, a second return and urgent care. Not covered: findings about guardians and age (guardians.test.ts).
import { describe, it } from "vitest";
import { given, isRefused, passes } from "./fixtures/given.ts";
import { after, type Step } from "./fixtures/history.ts";
import {
  adult,
  approvedReturn,
  consent,
  consentForChild,
  readyToTravel,
  referral,
  representedChild,
} from "./fixtures/people.ts";

describe("a second hearing", () => {
  it("says again whether a suspect is there: the first one says nothing of it", () => {
    const hears = { what: "hearPerson", by: "public-prosecutor", on: "2025-06-20" } as const;
    const heard = after(adult(), consent("2025-06-01", "testimony"), {
      ...hears,
      on: "2025-06-10",
      data: { hearingMode: "remote", suspectAtHearing: false },
    });
    given(heard)
      .when(hears)
      .must(isRefused("unknown: jo.file.hear.adult"))
      .when({ ...hears, data: { hearingMode: "remote", suspectAtHearing: false } })
      .must(passes);
  });
});

describe("a second refusal of the fund", () => {
  it("has a reason of its own", () => {
    const refuses = { what: "refuseFund", by: "fund-decision-maker", on: "2025-06-30" } as const;
    const again = after(
      adult(),
      { what: "applyToFund", by: "person", on: "2025-06-01" },
      { ...refuses, on: "2025-06-10", data: { fundRefusalReason: "documents" } },
      { what: "applyToFund", by: "person", on: "2025-06-20" },
    );
    given(again)
      .when(refuses)
      .must(isRefused("guard: jo.fund.refuse"))
      .when({ ...refuses, data: { fundRefusalReason: "no-money" } })
      .must(passes);
  });
});

describe("information shared a second time", () => {
  const shares = { what: "shareInformation", by: "social-worker", on: "2025-05-10" } as const;

  it("needs its own legal ground: that of the first time does not last", () => {
    const shared = after(adult(), {
      ...shares,
      on: "2025-05-08",
      data: { sharingGround: "court-order" },
    });
    given(shared)
      .when(shares)
      .must(isRefused("consent none: jo.file.share.adult", "unknown: jo.file.share.legal-ground"))
      .when(consent("2025-05-10", "sharing"))
      .must(passes)
      .when(shares)
      .must(passes);
  });

  it("on the ground of children only while the person is treated as a child", () => {
    given(adult())
      .when({ ...shares, data: { sharingGround: "duty-to-report-child" } })
      .must(isRefused("consent none: jo.file.share.adult", "guard: jo.file.share.legal-ground"));
    given(representedChild())
      .when({ ...shares, data: { sharingGround: "duty-to-report-child" } })
      .must(passes);
  });
});

describe("consent given a second time", () => {
  it("is asked for again in words the person understands", () => {
    const again: Step = { ...consent("2025-05-10", "shelter"), data: {} };
    given(after(adult(), consent("2025-05-06", "health")))
      .when(again)
      .must(isRefused("unknown: jo.file.consent"))
      .when({ ...again, data: { consentInformed: true } })
      .must(passes);
    given(after(representedChild(), consentForChild("2025-05-08", "health")))
      .when({ ...consentForChild("2025-05-10", "shelter"), data: {} })
      .must(isRefused("unknown: jo.file.consent-for-child.representative"));
  });
});

describe("consent", () => {
  it("counts from the day on which the person was informed and gave it, not from before", () => {
    given(adult())
      .when({ ...consent("2025-05-10", "health"), from: "2025-05-06" })
      .must(isRefused("invalid command.consents.0.from: command.consent-backdated"))
      .when(consent("2025-05-10", "health"))
      .must(passes)
      .when({ what: "startCare", by: "health-worker", on: "2025-05-09", recorded: "2025-05-10" })
      .must(isRefused("consent notYet: jo.health.start.own"));
  });
});

describe("the release of a person by the prosecutor", () => {
  it("is said anew each time", () => {
    const releases = { what: "releasePerson", by: "public-prosecutor", on: "2025-06-20" } as const;
    given(after(adult(), { ...releases, data: { proceedingsNeedPerson: "needed" } }))
      .when({ ...releases, on: "2025-06-21" })
      .must(isRefused("guard: jo.file.release"))
      .when({ ...releases, on: "2025-06-21", data: { proceedingsNeedPerson: "not-needed" } })
      .must(passes);
  });
});

describe("a second declined identification", () => {
  it("has a reason of its own", () => {
    const declines = {
      what: "declineIdentification",
      by: "ctu-officer",
      on: "2025-08-20",
    } as const;
    const data = { declineReason: "insufficient-evidence" } as const;
    const reopened = after(
      adult(),
      { ...declines, on: "2025-06-20", data },
      { what: "reopenIdentification", by: "person", on: "2025-07-10" },
    );
    given(reopened)
      .when(declines)
      .must(isRefused("guard: jo.identification.decline"))
      .when({ ...declines, data })
      .must(passes);
  });
});

describe("a referral escalated a second time", () => {
  it("says to whom", () => {
    const escalates = {
      what: "escalateReferral",
      by: "case-coordinator",
      on: "2025-06-25",
      at: "R-1",
    } as const;
    const escalated = after(
      adult(),
      consent("2025-05-06", "referral"),
      ...referral("R-1", { to: "dar-karama", on: "2025-06-04" }),
      { what: "expireReferral", by: "case-coordinator", on: "2025-06-18", at: "R-1" },
      { ...escalates, on: "2025-06-19", data: { escalatedTo: "receiver-superior" } },
    );
    given(escalated)
      .when(escalates)
      .must(isRefused("guard: jo.referral.escalate"))
      .when({ ...escalates, data: { escalatedTo: "technical-committee" } })
      .must(passes);
  });
});

describe("the court's word on fees and payments", () => {
  it("is said each time", () => {
    const decides = { what: "decideFeeDeferral", by: "judge", on: "2025-06-25" } as const;
    const asks = { what: "requestFeeDeferral", by: "person", on: "2025-06-20" } as const;
    const again = after(
      adult(),
      { what: "prepareClaim", by: "person", on: "2025-06-01" },
      { ...asks, on: "2025-06-02" },
      { ...decides, on: "2025-06-10", data: { feeDeferral: "refused" } },
      asks,
    );
    given(again)
      .when(decides)
      .must(isRefused("unknown: jo.compensation.answer-on-fees"))
      .when({ ...decides, data: { feeDeferral: "granted" } })
      .must(passes);
  });
});

describe("a return", () => {
  const asksAgain = {
    what: "requestReturn",
    by: "person",
    on: "2025-07-10",
    data: { destinationKind: "other-country", returnIsVoluntary: true },
  } as const;
  const assesses = { what: "assessReturn", by: "iom-return-officer", on: "2025-07-12" } as const;
  const home = after(
    approvedReturn(),
    readyToTravel,
    { what: "recordDeparture", by: "iom-return-officer", on: "2025-06-25" },
    { what: "confirmArrival", by: "person", on: "2025-06-26" },
  );

  it("asked for a second time is a wish, a destination and a risk of its own", () => {
    given(home)
      .when({ ...asksAgain, data: {} })
      .must(isRefused("unknown: jo.return.request.adult"))
      .when(asksAgain)
      .must(passes)
      .when({ what: "informOnReturn", by: "iom-return-officer", on: "2025-07-11" })
      .must(passes)
      .when(assesses)
      .must(isRefused("unknown: jo.return.assess"))
      .when({ ...assesses, data: { riskAtDestination: "low" } })
      .must(isRefused("unknown: jo.return.assess"))
      .when({ ...assesses, data: { riskAtDestination: "low", destinationAccepts: true } })
      .must(passes)
      .when({ what: "approveReturn", by: "interior-officer", on: "2025-07-13" })
      .must(passes)
      .when({ what: "prepareReturn", by: "iom-return-officer", on: "2025-07-14" })
      .must(isRefused("guard: jo.return.prepare.adult"));
  });

  it("is approved to where the person asked to go, and nowhere else", () => {
    const approved = after(
      home,
      asksAgain,
      { what: "informOnReturn", by: "iom-return-officer", on: "2025-07-11" },
      { ...assesses, data: { riskAtDestination: "low", destinationAccepts: true } },
    );
    given(approved)
      .when({
        what: "approveReturn",
        by: "interior-officer",
        on: "2025-07-13",
        data: { destinationKind: "origin" },
      })
      .must(isRefused("invalid command.data.destinationKind: command.fact-not-taken"));
  });
});

describe("care that could not wait", () => {
  it("was given once, and does not stand in for consent to the next", () => {
    const cared = after(
      adult(),
      { what: "startCare", by: "health-worker", on: "2025-05-06", data: { needsUrgentCare: true } },
      { what: "completeCare", by: "health-worker", on: "2025-05-08" },
    );
    given(cared)
      .when({ what: "startCare", by: "health-worker", on: "2025-05-20" })
      .must(isRefused("guard: jo.health.start.emergency", "consent none: jo.health.start.own"))
      .when(consent("2025-05-20", "health"))
      .must(passes)
      .when({ what: "startCare", by: "health-worker", on: "2025-05-20" })
      .must(passes);
  });
});
