namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>What to do about an adjustment of an 835 (CARC, X12 external code list 139; group codes CO, PR, OA, PI).</summary>
public static class Denials
{
    /// <summary>The everyday ones that need nobody: contract, sequestration, deductible, coinsurance, copayment.</summary>
    public static bool IsOrdinary(ClaimAdjustment adjustment) =>
        (adjustment.Group, adjustment.Reason) is ("CO", "45" or "253" or "237") or ("PR", "1" or "2" or "3") or ("OA", "23");

    /// <param name="adjustment">Of the claim or a line.</param>
    /// <param name="remarks">RARC beside it.</param>
    public static Correction Of(ClaimAdjustment adjustment, IReadOnlyList<string> remarks)
    {
        var (act, advice) = adjustment.Reason switch
        {
            "1" or "2" or "3" when adjustment.Group == "PR" => (CorrectiveAct.BillPatient, "Deductible, coinsurance or copayment: bill the patient or the next payer; never a Qualified Medicare Beneficiary."),
            "45" or "253" or "237" => (CorrectiveAct.WriteOff, "Above what the payer allows, or sequestration: nobody owes it."),
            "16" or "226" or "227" or "252" => (CorrectiveAct.MendAndSendAgain, $"Information is missing{Named(remarks)}: give it, and send a new claim unless appeal rights came with the denial."),
            "18" => (CorrectiveAct.AskPayer, "An exact duplicate: find the first claim's payment; do not send again."),
            "22" or "109" => (CorrectiveAct.BillOtherPayer, "Another payer comes first or covers the patient: check eligibility, then bill that payer."),
            "24" => (CorrectiveAct.BillOtherPayer, "The patient is in a managed care plan: bill the plan."),
            "26" or "27" or "31" or "32" or "33" => (CorrectiveAct.BillOtherPayer, "The patient was not covered on that day, or is not known by this id: check eligibility."),
            "29" => (CorrectiveAct.ReopenOrAppeal, "The time limit for filing has passed: appeal with the acknowledgements as proof of timely filing, else write it off."),
            "50" or "56" => (CorrectiveAct.ReopenOrAppeal, "Taken as not necessary: appeal with the audit packet."),
            "96" or "204" => (CorrectiveAct.WriteOff, $"Not covered by this plan{Named(remarks)}; the patient owes it only where a notice was signed."),
            "97" or "234" => (CorrectiveAct.ReopenOrAppeal, "Bundled into another service of the day or month: look for APCM, another care management claim or a global period; appeal where there is none."),
            "119" or "151" => (CorrectiveAct.AskPayer, "A limit was reached: another practice may have billed the month. Ask the payer who did."),
            "B7" or "185" => (CorrectiveAct.AskPayer, "The provider was not enrolled or eligible for the service on that day: see to the enrollment."),
            "B9" => (CorrectiveAct.BillOtherPayer, "The patient is in hospice: only what is unrelated is payable; note the election in the patient's circumstances."),
            "B20" or "B15" => (CorrectiveAct.AskPayer, "Another provider furnished it, or a needed service is missing: find out which."),
            "197" or "198" => (CorrectiveAct.ReopenOrAppeal, "No prior authorization: ask for one retroactively, or appeal."),
            "4" or "11" or "146" or "167" or "181" or "182" => (CorrectiveAct.MendAndSendAgain, "Code, modifier and diagnosis do not fit each other: mend the claim."),
            _ => (CorrectiveAct.AskPayer, $"Look up CARC {adjustment.Reason}{Named(remarks)} and ask the payer."),
        };
        return new Correction($"{adjustment.Group}-{adjustment.Reason}", act, advice);
    }

    private static string Named(IReadOnlyList<string> remarks) => remarks.Count == 0 ? "" : $" ({string.Join(", ", remarks)})";
}
