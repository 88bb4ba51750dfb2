using System.Net;
using CcmFlow.Functions.Console.Trail;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>Every form of the console, sent empty and with what cannot be: what the page says of it is in people's words. A new form is tried by itself.</summary>
public sealed class PlainRefusalTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private static readonly IReadOnlyList<GuardedRoute> Posts =
        [.. AccessTable.Own.Routes.Where(r => r.IsConsole && r.Needs is not null && r.Methods.Contains("post")).OrderBy(r => r.Function, StringComparer.Ordinal)];

    public static TheoryData<string, bool> Forms()
    {
        var data = new TheoryData<string, bool>();
        foreach (var route in Posts)
        {
            data.Add(route.Function, false);
            data.Add(route.Function, true);
        }
        return data;
    }

    /// <summary>
    /// What forms answer that are not refused for a field: they lead on (303), show a page (200), come after somebody else's (409: none names what it has seen), or are of what
    /// is not there (404: work, entries, claims and files have pages of their own, and tests of their own for what they refuse). All others are refused, and say why.
    /// </summary>
    private static readonly Dictionary<string, int> Otherwise = new(StringComparer.Ordinal)
    {
        ["ConsoleCarePlanCopy"] = 303, ["ConsoleTakeBackCarePlanCopy"] = 303, ["ConsoleMendRoster"] = 303, ["ConsoleSendRecord"] = 303, ["ConsolePassNeed"] = 303, ["ConsoleTakeNeed"] = 303, ["ConsoleSignOut"] = 303, ["ConsoleTimer"] = 303,
        ["ConsoleFindPatients"] = 303, ["ConsoleVerifyTrail"] = 200, ["ConsoleSaveSettings"] = 409,
        ["ConsoleAppealClaim"] = 404, ["ConsoleHoldClaim"] = 404, ["ConsoleLookAgain"] = 404, ["ConsoleReplaceClaim"] = 404, ["ConsoleResendClaim"] = 404, ["ConsoleVoidClaim"] = 404, ["ConsoleWriteOffClaim"] = 404,
        ["ConsoleConfirmClaim"] = 404, ["ConsoleCorrectTimeEntry"] = 404, ["ConsoleFinishTask"] = 404, ["ConsoleReopenTask"] = 404, ["ConsoleSettleInterchange"] = 404,
        ["ConsoleTakeBackClaim"] = 404, ["ConsoleReleaseRemittance"] = 404, ["ConsoleSettleUnmatched"] = 404, ["ConsoleTakeBackOnCall"] = 404, ["ConsoleRemovePerson"] = 404, ["ConsoleSendNumberCode"] = 404,
    };

    /// <summary>Forms with days and ticks that stand as they were when nothing is typed: then they only come too late.</summary>
    private static readonly HashSet<string> Late = new(StringComparer.Ordinal) { "ConsoleCarePlan", "ConsoleCircumstances" };

    /// <summary>Fields of all forms, with what none of them takes.</summary>
    private static readonly (string, string)[] Wrong =
    [
        ("id", "a b"), ("date", "someday"), ("minutes", "some"), ("activity", "?"), ("establishedOn", "9999-12-31"), ("reviewOn", "someday"), ("step", "?"), ("channel", "?"), ("elements", "?"), ("words", ""),
        ("kind", "?"), ("fromDay", "someday"), ("fromTime", "?"), ("toDay", "someday"), ("toTime", "?"), ("exchange", "yes"), ("givenFromDay", "?"), ("mdm", "?"), ("by", "?"), ("code", "?"), ("name", ""), ("timeZone", "Mars"),
        ("stays.from", "someday"), ("stays.to", "?"), ("stays.setting", "?"), ("services.month", "?"), ("services.code", "?"), ("services.by", "?"), ("visitCode", "?"), ("deductibleYear", "?"), ("deductibleLeft", "?"),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_a_form_is_refused_for_is_said_without_internal_names(string function, bool wrong)
    {
        var session = await world.Story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        var request = TwoPractices.With(world.Request(Posts.Single(r => r.Function == function), "post"), session);
        // Of a person, where that is what a form is of.
        request.RequestUri = new Uri(request.RequestUri!.OriginalString.Replace("/people/mobile", "/people/staff", StringComparison.Ordinal).Replace("/practice/numbers/mobile/verify", "/staff.rn1/numbers/mobile/verify", StringComparison.Ordinal), UriKind.Relative);
        var (status, _, body) = await world.SendAsync(world.Form(request, session, fields: wrong ? Wrong : []));
        var complaints = Visitor.ComplaintsIn(body);
        PlainWords.AssertPlain(complaints);
        var expected = !wrong && Late.Contains(function) ? 409 : Otherwise.GetValueOrDefault(function, 422);
        Assert.Equal((expected, expected == 422), (status, complaints.Count > 0));
    }

    /// <summary>They change nothing that could be refused, or have no field that could be wrong.</summary>
    private static readonly string[] TakeAnything = ["ConsoleSignOut", "ConsoleVerifyTrail", "ConsoleFindPatients", "ConsoleCarePlanCopy", "ConsoleTakeBackCarePlanCopy"];

    public static TheoryData<string> FormsWithFields => [.. Posts.Select(p => p.Function).Except(TakeAnything)];

    [Theory]
    [MemberData(nameof(FormsWithFields))]
    public async Task No_form_that_was_sent_back_stands_in_the_trail_as_done(string function)
    {
        var session = await world.Story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        var request = TwoPractices.With(world.Request(Posts.Single(r => r.Function == function), "post"), session);
        await world.SendAsync(world.Form(request, session, fields: Wrong));
        var (links, _) = await world.Story.Get<TrailSearch>().BackAsync("p1", new TrailFilter("cora", "", true), long.MaxValue, 500, CancellationToken.None);
        var tried = links.Where(l => l.Entry.What == function && l.Entry.Answers is null).ToList();
        Assert.NotEmpty(tried);
        Assert.All(tried, l => Assert.NotNull(l.Answer));
    }

    [Fact]
    public async Task What_is_missing_of_a_consent_is_named_by_the_words_beside_its_ticks()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollAsync(Story.Person("edna"));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/consent", ("elements", "Availability"), ("words", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("The patient was told: tell the patient this too, then tick it: that it may cost the patient a share;", cora.Page, StringComparison.Ordinal);
        PlainWords.AssertPlain(cora.Complaints);
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/care-plan", ("establishedOn", "2026-03-01"), ("reviewOn", "2026-02-01"));
        Assert.Contains("Review on: lies before the plan.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_things_that_are_wrong_with_a_text_stand_on_a_line_each()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/texts");
        await cora.SendAsync("/texts/CheckIn/en", ("words", "How are you?"), ("act", "save"));
        Assert.Contains("<li>The practice's own words: must say who writes: put {PracticeName} in, best at the beginning.</li>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<li>The practice's own words: is the month's first text", cora.Page, StringComparison.Ordinal);
        PlainWords.AssertPlain(cora.Complaints);
    }

    [Fact]
    public void Every_call_that_the_trail_records_has_words_of_its_own_for_people()
    {
        var guarded = AccessTable.Own.Routes.Where(r => r.Needs is not null && r.Route.Contains("{practiceId}", StringComparison.Ordinal)).Select(r => r.Function).Order(StringComparer.Ordinal);
        Assert.Equal(guarded, TrailWords.Functions.Order(StringComparer.Ordinal));
        Assert.All(TrailWords.Functions, f => Assert.Empty(PlainWords.InternalNamesIn(TrailWords.What(new Functions.Trail.TrailEntry("p1", "cora", f, false, null, null, null)))));
    }

    [Fact]
    public async Task Work_that_an_act_has_done_is_told_by_its_name_and_the_act()
    {
        await using var story = await Story.BeginAsync();
        var id = StaffTask.IdOf(StaffTaskKind.WorkDenial, "2026-04", "12", "7");
        string About(string about) => TrailWords.About(story.Practice, new Functions.Trail.TrailEntry("p1", "cora", TaskClosing.Entry, true, "12", about, null));
        Assert.Equal("Work a denial (Denial appealed)", About($"{id} {StaffAct.DenialAppealed}"));
        Assert.Equal("of another release", About("of another release"));
    }

    [Fact]
    public async Task The_trail_s_page_tells_acts_parts_and_fields_in_words()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/level.1");
        await cora.EditAsync("/settings/level.1", ("pages", "md1"));
        await cora.OpenAsync("/audit");
        Assert.Contains("Looked at the audit trail", cora.Page, StringComparison.Ordinal);
        Assert.Contains("Level 1 of urgent cases", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<strong>Who is paged</strong>: whoever has the turn of \"first\"", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("ConsoleTrail", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("SettingsChanged", cora.Page, StringComparison.Ordinal);
    }
}
