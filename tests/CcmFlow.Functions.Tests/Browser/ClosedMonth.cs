using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>A practice whose April has closed, with a claim sent, one held, work on the list and an urgent need that is open.</summary>
public sealed class ClosedMonth : IAsyncLifetime
{
    public Story Story { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Story = await Story.BeginAsync(months: "4,5");
        Story.Careless = true;
        await Story.EnrollConsentedAsync(Story.Person("edna"));
        await Story.EnrollConsentedAsync(Story.Person("otto", 6002) with { GivenName = "Otto", FamilyName = "Brandt", MemberId = null });
        await Story.EnrollAsync(Story.Person("lupe", 6003) with { GivenName = "Lupe", FamilyName = "Ortiz", Language = "es" });
        await Story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(Story);
        foreach (var patient in new[] { "edna", "otto" })
        {
            await cora.OpenAsync($"/patients/{patient}");
            await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "25"), ("activity", "CarePlanReview"));
        }
        await Story.UntilBilledAsync();
        var phone = Story.World.Carrier.Phone("+16175556001");
        phone.Texts("chest hurts", Story.Practice.TextNumber);
        await Story.PassAsync(TimeSpan.FromSeconds(20));
    }

    public ValueTask DisposeAsync() => Story.DisposeAsync();

    /// <summary>The roster with what was missing.</summary>
    public Task MendAsync() => Story.Get<RosterImport>().SaveAsync(
        [Story.Person("otto", 6002) with { GivenName = "Otto", FamilyName = "Brandt" }], _ => Story.Practice, Story.Zone.LocalDate(Story.Now), CancellationToken.None);
}
