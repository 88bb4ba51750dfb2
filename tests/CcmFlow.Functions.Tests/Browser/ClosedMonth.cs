using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>A practice whose April has closed, with a claim sent, one held, work on the list and an urgent need that is open.</summary>
public sealed class ClosedMonth : IAsyncLifetime
{
    public Story Story { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Story = await Story.BeginAsync(months: "4,5", practice: p => p with { Billing = p.Billing with { PlanPayerIds = new Dictionary<string, string> { ["Acme Advantage"] = "ACME1" } } });
        Story.Careless = true;
        await Story.EnrollConsentedAsync(Story.Person("edna") with { Numbers = [.. Numbers()] });
        await Story.EnrollConsentedAsync(Story.Person("otto", 6002) with { GivenName = "Otto", FamilyName = "Brandt", MemberId = null });
        await Story.EnrollAsync(Story.Person("lupe", 6003) with { GivenName = "Lupe", FamilyName = "Ortiz", Language = "es" });
        await Story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(Story);
        foreach (var patient in new[] { "edna", "otto" })
        {
            await cora.OpenAsync($"/patients/{patient}");
            await cora.SendAsync("/time", ("id", "review"), ("date", "2026-04-09"), ("minutes", "25"), ("activity", "CarePlanReview"));
        }
        using var form = new MultipartFormDataContent { { new StringContent("id,given_name,family_name,birth_date\nnell,Nell,Novak,1950-01-01\nbad,Ann,Lane,someday"), "files", "roster.csv" } };
        using var taken = await Story.World.Api.PostAsync(new Uri("api/practices/p1/imports?id=sample", UriKind.Relative), form);
        taken.EnsureSuccessStatusCode();
        await Story.UntilBilledAsync();
        var phone = Story.World.Carrier.Phone("+16175556001");
        phone.Texts("chest hurts", Story.Practice.TextNumber);
        await Story.PassAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>A1c and blood pressure of two years, some of them high.</summary>
    private static IEnumerable<ObservedNumber> Numbers()
    {
        for (var n = 0; n < 15; n++)
        {
            var day = new DateOnly(2026, 3, 20).AddMonths(-n);
            var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
            yield return new ObservedNumber($"b{n}", at, ClinicalNumber.Pressure(day, at, 128 + (n * 5 % 31), 76 + (n * 3 % 17)));
            if (n % 3 == 0) yield return new ObservedNumber($"a{n}", at, ClinicalNumber.A1c(day, at, 7.1m + (n * 0.2m)));
        }
    }

    public ValueTask DisposeAsync() => Story.DisposeAsync();
}
