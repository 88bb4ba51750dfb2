using System.CommandLine;
using System.Globalization;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow price</c></summary>
public static class PriceCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "CPT or HCPCS code, such as 99490." };
        var month = MonthOption.Create("Month of service, yyyy-MM.");
        var locality = new Option<string?>("--locality") { Description = "Payment locality: its name or part of it (Alabama), or contractor and number (10112-00). Default: the national amount." };
        var zip = new Option<string?>("--zip") { Description = "ZIP code of the practice, in place of --locality. On file: Massachusetts and Missouri." };
        var facility = new Option<bool>("--facility") { Description = "Billed at a facility place of service (19, 22)." };
        var qp = new Option<bool>("--qp") { Description = "The practitioner is a qualifying APM participant (own conversion factor from 2026 on)." };
        var qmb = new Option<bool>("--qmb") { Description = "Qualified Medicare Beneficiary: the patient is never billed." };
        var deductible = new Option<decimal>("--deductible-left") { Description = "What is open of the patient's Part B deductible, in dollars (default 0)." };
        deductible.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal>() < 0) result.AddError("--deductible-left: give dollars, 0 or more.");
        });
        var command = new Command("price", "What Medicare allows for a code: amount, deductible, coinsurance, payment after sequestration.")
        {
            code, month, locality, zip, facility, qp, qmb, deductible,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(locality) is not null && result.GetValue(zip) is not null) result.AddError("Give --locality or --zip, not both.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(code)!, ServiceMonth.Parse(parsed.GetValue(month)!), parsed.GetValue(locality), parsed.GetValue(zip),
            new Terms(parsed.GetValue(facility), parsed.GetValue(qp), parsed.GetValue(qmb), parsed.GetValue(deductible)), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string code, ServiceMonth month, string? localityText, string? zip, Terms terms, TextWriter output)
    {
        var priced = FeeSchedule.Nearest(month);
        var locality = localityText is not null ? LocalityChoice.ByText(priced.Schedule, localityText) : zip is not null ? LocalityChoice.ByZip(priced.Schedule, zip) : null;
        var payment = ExpectedPayment.For([new CodeUnits(code.ToUpperInvariant(), 1)], priced.Schedule, terms.Qmb, locality, terms.Facility, terms.Qp, terms.DeductibleLeft)
            ?? throw new InvalidOperationException($"{code} is not on the {priced.Schedule.Label}.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code.ToUpperInvariant()} in {month}, {LocalityChoice.Name(locality)}, {(terms.Facility ? "facility" : "non-facility")}, {(terms.Qp ? "QP" : "non-QP")}"));
        output.WriteLine(Line("Allowed amount", payment.Allowed));
        if (terms.DeductibleLeft > 0) output.WriteLine(Line("Deductible", payment.Deductible));
        output.WriteLine(Line("Coinsurance (20 %)", payment.Coinsurance));
        output.WriteLine(Line("Medicare pays after 2 % sequestration", payment.PayerPays));
        output.WriteLine(Line("The patient owes", payment.PatientShare));
        if (terms.DeductibleLeft == 0) output.WriteLine(Deductible(month));
        if (terms.Qmb) output.WriteLine("A Qualified Medicare Beneficiary is never billed, whether or not Medicaid pays the cost sharing.");
        output.WriteLine($"Prices: {priced.Label}");
        return 0;
    }

    private static string Deductible(ServiceMonth month) => PartBDeductible.Of(month.Year) is { } amount
        ? string.Create(CultureInfo.InvariantCulture, $"The Part B deductible of {month.Year} ({amount:0.00}) is taken as met; --deductible-left says otherwise.")
        : "The Part B deductible is taken as met; --deductible-left says otherwise.";

    private sealed record Terms(bool Facility, bool Qp, bool Qmb, decimal DeductibleLeft);

    private static string Line(string what, decimal dollars) => string.Create(CultureInfo.InvariantCulture, $"  {what,-38} {dollars,9:0.00}");
}
