using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>One claim: 2000B, 2000C where the patient is a dependent, 2300 and 2400.</summary>
internal static class ClaimSegments
{
    /// <returns>How many HL segments it took.</returns>
    public static int Write(X12Writer x12, BillingProvider provider, ProfessionalClaim claim, int hierarchy)
    {
        var dependent = claim.Dependent;
        x12.Begin("HL").N0(hierarchy).Id("1").Id("22").Id(dependent is null ? "0" : "1").End();
        Subscriber(x12, claim);
        if (dependent is not null)
        {
            x12.Begin("HL").N0(hierarchy + 1).N0(hierarchy).Id("23").Id("0").End();
            x12.Begin("PAT").Identifier(dependent.Relationship, 2, "Dependent.Relationship").End();
            x12.Person("QC", dependent.Name, "Dependent.Name").End();
            x12.Address(dependent.Address, "Dependent.Address");
            x12.Demographics(dependent.BirthDate, dependent.Sex, "Dependent");
        }

        Header(x12, claim);
        if (claim.Rendering is { } rendering && rendering.Npi != provider.Npi)
        {
            x12.Rendering(rendering, "Rendering");
        }

        Facility(x12, claim.Facility);
        for (var i = 0; i < claim.OtherCoverages.Count; i++)
        {
            CoverageSegments.Write(x12, claim, claim.OtherCoverages[i], $"OtherCoverages[{i}]");
        }

        for (var i = 0; i < claim.Lines.Count; i++)
        {
            Line(x12, claim, i + 1);
        }

        return dependent is null ? 1 : 2;
    }

    private static void Subscriber(X12Writer x12, ProfessionalClaim claim)
    {
        var (subscriber, payer) = (claim.Subscriber, claim.Payer);
        x12.Begin("SBR").Id(X12Codes.Of(claim.Sequence)).Id(claim.Dependent is null ? "18" : null).Text(payer.GroupNumber, 50)
            .Text(string.IsNullOrWhiteSpace(payer.GroupNumber) ? payer.GroupName : null, 60)
            .Id(claim.SecondaryReason is { } reason ? X12Text.Number((int)reason) : null).Skip(3).Id(X12Codes.Filing(payer)).End();
        x12.Person("IL", subscriber.Name, "Subscriber.Name").Id("MI").Identifier(X12Text.LettersAndDigits(subscriber.MemberId), 80, "Subscriber.MemberId").End();
        if (claim.Dependent is null)
        {
            x12.Address(subscriber.Address, "Subscriber.Address");
            x12.Demographics(subscriber.BirthDate, subscriber.Sex, "Subscriber");
        }

        x12.Organization("PR", payer.Name, 60, "PI", payer.PayerId, "Payer");
    }

    private static void Header(X12Writer x12, ProfessionalClaim claim)
    {
        x12.Begin("CLM").Identifier(claim.PatientControlNumber, 20, "PatientControlNumber").R(claim.Total, "Lines").Skip(2)
            .OpenComposite().Identifier(claim.PlaceOfService, 2, "PlaceOfService").Id("B").N0((int)claim.Frequency).CloseComposite()
            .Id("Y").Id("A").Id("Y").Id("Y").End();
        x12.Reference("G1", claim.PriorAuthorization, "PriorAuthorization");
        x12.Reference("F8", claim.PayerClaimNumber, "PayerClaimNumber");
        if (X12Text.Clean(claim.Note, 80) is { Length: > 0 } note)
        {
            x12.Begin("NTE").Id("ADD").Id(note).End();
        }

        x12.Begin("HI");
        for (var i = 0; i < claim.Diagnoses.Count; i++)
        {
            x12.OpenComposite().Id(i == 0 ? "ABK" : "ABF").Id(X12Text.LettersAndDigits(claim.Diagnoses[i])).CloseComposite();
        }

        x12.End();
    }

    private static void Facility(X12Writer x12, ServiceFacility? facility)
    {
        if (facility is null)
        {
            return;
        }

        x12.Begin("NM1").Id("77").Id("2").Text(facility.Name, 60, "Facility.Name");
        if (facility.Npi is { Length: > 0 } npi)
        {
            x12.Skip(4).Id("XX").Digits(npi, 10, "Facility.Npi");
        }

        x12.End();
        x12.Address(facility.Address, "Facility.Address");
    }

    private static void Line(X12Writer x12, ProfessionalClaim claim, int number)
    {
        var line = claim.Lines[number - 1];
        x12.Begin("LX").N0(number).End();
        x12.Begin("SV1").OpenComposite().Id("HC");
        Procedure(x12, line);
        x12.CloseComposite().R(line.Charge, "Lines.Charge").Id("UN").N0(line.Units)
            .Id(line.PlaceOfService is { } place && place != claim.PlaceOfService ? place : null).Skip(1).OpenComposite();
        foreach (var pointer in line.DiagnosisPointers)
        {
            x12.N0(pointer);
        }

        x12.CloseComposite().End();
        x12.Begin("DTP").Id("472").Period(line.ServiceDate, line.ServiceEnd ?? line.ServiceDate).End();
        x12.Begin("REF").Id("6R").Identifier(claim.LineControlNumber(number), 30, "LineControlNumber").End();
        if (line.Rendering is { } rendering && rendering.Npi != claim.Rendering?.Npi)
        {
            x12.Rendering(rendering, "Lines.Rendering");
        }

        foreach (var coverage in claim.OtherCoverages)
        {
            CoverageSegments.WriteLine(x12, coverage, line, number);
        }
    }

    /// <summary>The code and modifiers, as components 2 to 6 of an open C003.</summary>
    public static void Procedure(X12Writer x12, ClaimLine line)
    {
        x12.Id(X12Text.LettersAndDigits(line.ProcedureCode));
        foreach (var modifier in line.Modifiers ?? [])
        {
            x12.Id(X12Text.LettersAndDigits(modifier));
        }
    }
}
