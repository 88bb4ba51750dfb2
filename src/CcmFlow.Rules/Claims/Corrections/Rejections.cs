using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>What to do about a claim that a 277CA or a 999 rejected before adjudication.</summary>
public static class Rejections
{
    /// <summary>Of a claim status and its entity (X12 external code lists 507, 508; the commonest of NGS Part B). What is not listed is looked up by a person.</summary>
    public static Correction Of(StatusCode status)
    {
        var code = string.Join(':', new[] { status.Category, status.Status, status.Entity }.Where(part => part.Length > 0));
        var (act, advice) = (status.Status, status.Entity) switch
        {
            ("54" or "78", _) => (CorrectiveAct.AskPayer, "The payer has this claim already: ask for its status, do not send it again."),
            ("496", _) => (CorrectiveAct.AskPayer, "The submitter is not enrolled for this provider: finish the enrollment with the payer, then send the claims again."),
            ("24" or "26" or "562", "85") => (CorrectiveAct.MendAndSendAgain, "Mend the practice's NPI in billing.npi, as the payer has it enrolled."),
            ("562", "82") => (CorrectiveAct.MendAndSendAgain, "Mend the practitioner's NPI in billing.practitionerNpi, as the payer has it enrolled."),
            ("33" or "88" or "97" or "164", _) => (CorrectiveAct.MendAndSendAgain, "The payer does not know the patient by this id: check card and eligibility, and mend the roster."),
            ("125" or "504", "IL" or "QC") => (CorrectiveAct.MendAndSendAgain, "The name is not the payer's: write it in the roster as it stands on the card."),
            ("158", _) => (CorrectiveAct.MendAndSendAgain, "The birth date is not the payer's: mend the roster."),
            ("126" or "500" or "502" or "503", _) => (CorrectiveAct.MendAndSendAgain, "Mend the address: street, city, state and ZIP code have to fit each other."),
            ("127" or "128", _) => (CorrectiveAct.MendAndSendAgain, "Mend the tax id in billing.taxId, as the payer has it."),
            ("145", _) => (CorrectiveAct.MendAndSendAgain, "Mend the taxonomy code, as the payer has it enrolled."),
            ("116", _) => (CorrectiveAct.BillOtherPayer, "This is not the payer: check eligibility and mend the patient's coverage."),
            ("254" or "255", _) => (CorrectiveAct.MendAndSendAgain, "Mend the diagnosis codes: each has to be valid on the service date, to its last character."),
            ("187" or "188", _) => (CorrectiveAct.MendAndSendAgain, "The service date is not acceptable: check month, coverage and enrollment dates."),
            ("454" or "507", _) => (CorrectiveAct.MendAndSendAgain, "The procedure code is not valid for this payer and date."),
            ("178", _) => (CorrectiveAct.MendAndSendAgain, "Mend the charge: each line needs one above zero."),
            ("732" or "21", _) => (CorrectiveAct.MendAndSendAgain, "Information is missing or invalid: the further status codes and the text tell which."),
            _ => (CorrectiveAct.MendAndSendAgain, "Look the code up in the claim status code list and mend what it names."),
        };
        return new Correction(code, act, advice);
    }

    /// <summary>Of a segment that a 999 found wrong: where it is, never what stands there.</summary>
    public static Correction Of(SegmentError error)
    {
        var elements = string.Concat(error.Elements.Select(element => $", element {element.Element} code {element.Code}"));
        return new Correction(
            $"999 {error.Segment} code {error.Code}", CorrectiveAct.MendAndSendAgain,
            $"The clearinghouse found segment {error.Segment}{(error.Loop.Length > 0 ? $" of loop {error.Loop}" : "")} wrong (code {error.Code}{elements}): mend what is written there.");
    }
}
