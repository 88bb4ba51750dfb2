using System.Net;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>An administrator at the practice's settings, with script off.</summary>
public sealed class SettingsStories
{
    /// <summary>For each part: what one changes, and what the other types meanwhile.</summary>
    public static TheoryData<string, string, string, string, string> Edits() => new()
    {
        { "practice", "name", "Harbor Care", "phone", "617-555-0199" },
        { "practitioner", "firstName", "Alana", "lastName", "Smythe" },
        { "numbers", "textNumber", "+16175558800", "pagerNumber", "+16175558801" },
        { "carriers", "first", "Twilio", "second", "" },
        { "claims", "receiverName", "Otherhouse", "submitterId", "NEWSENDER" },
        { "transport", "extension", ".txt", "incoming", "answers" },
        { "fees", "99490", "101.50", "99439", "77.00" },
        { "policies", "choice", "Staff", "graceHours", "48" },
        { "conditions", "needed", "3", "seenWithinMonths", "6" },
        { "texting", "textsPerDay", "2", "textsPerWeek", "5" },
        { "attested", "certifiedEhr", "", "supervision", "" },
        { "paging", "voiceAfter", "30", "tellPatientAfter", "12" },
        { "ehr", "endpoint", "https://fhir.example/r4", "scope", "system/*.write" },
        { "plan.acme-advantage", "filingCode", "CI", "timelyFilingDays", "120" },
        { "level.1", "minutes", "7", "inTurn", "true" },
        { "level.3", "pages", "rn2", "minutes", "9" },
        { "holidays", "federal", "true", "days", "2026-12-24\n2026-12-31" },
        { "schedule.second", "holidayParticipants", "care1", "length", "2" },
        { "schedule.first", "handOff", "07:00", "participants", "rn2\nrn1\ncare1" },
        { "staff.rn2", "name", "Ruth Relief, BSN", "credential", "BSN" },
        { "person.bill", "name", "Bill Payer II", "logins", "tenant/bill" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Of_two_who_edit_a_part_of_the_settings_the_second_sees_what_changed_and_loses_nothing(string section, string theirs, string theirValue, string mine, string myValue)
    {
        await using var story = await Story.BeginAsync(practice: WithPlan);
        story.Careless = true;
        using var cora = await Visitor.SignInAsync(story);
        using var other = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"/settings/{section}");
        await other.OpenAsync($"/settings/{section}");
        await other.EditAsync($"/settings/{section}", (theirs, theirValue));
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Contains("Saved.", other.Page, StringComparison.Ordinal);
        await cora.EditAsync($"/settings/{section}", (mine, myValue));
        Assert.Equal(HttpStatusCode.Conflict, cora.Status);
        Assert.Contains("Cora Manager, RN saved this at", cora.Page, StringComparison.Ordinal);
        var part = PracticeSections.Find(story.Practice, section)!;
        Assert.Contains($"<th scope=\"row\">{part.Fields.Single(f => f.Name == theirs).Label}</th>", cora.Page, StringComparison.Ordinal);
        // What was typed stands in the form; where nothing was typed, what the other one saved does.
        Assert.Equal((myValue, theirValue), (cora.Value(mine), cora.Value(theirs)));
        var before = await PracticeAsync(story);
        Assert.Equal(part.Of(story.Practice)[mine], part.Of(before)[mine]);
        await cora.EditAsync($"/settings/{section}");
        Assert.Equal(HttpStatusCode.OK, cora.Status);
        var after = PracticeSections.Find(before, section)!.Of(await PracticeAsync(story));
        Assert.Equal((Stored(part, mine, myValue), Stored(part, theirs, theirValue)), (after[mine], after[theirs]));
    }

    [Theory]
    [InlineData("practice", "npi", "1234567890", "the check digit is not right")]
    [InlineData("practitioner", "npi", "123", "an NPI has ten digits")]
    [InlineData("practice", "timeZone", "Boston", "a city of the zone")]
    [InlineData("practice", "name", "A name that is far too long for one text", "at most 28 characters")]
    [InlineData("practice", "zip", "02111", "9 digits")]
    [InlineData("practice", "placeOfService", "02", "CCM is no telehealth service")]
    [InlineData("numbers", "pagerNumber", "617-555-300", "digits are missing")]
    [InlineData("carriers", "second", "Acs", "must be named when there is a second carrier")]
    [InlineData("claims", "plans", "Acme Advantage", "the plan's name, =, its payer id")]
    [InlineData("transport", "kind", "Sftp", "a host name or an address")]
    [InlineData("fees", "99490", "-1", "dollars and cents")]
    [InlineData("policies", "graceHours", "999", "a whole number from 1 to 240")]
    [InlineData("conditions", "needed", "1", "a whole number from 2 to 6")]
    [InlineData("texting", "textsPerWeek", "0", "a whole number from 1 to 30")]
    [InlineData("paging", "voiceAfter", "61", "a whole number from 1 to 60")]
    [InlineData("paging", "askOutcomeAfter", "31", "the outcome has to be asked for before a missing one pages again")]
    [InlineData("ehr", "endpoint", "http://fhir.example/r4", "a whole https address")]
    [InlineData("ehr", "endpoint", "https://user:word@fhir.example/r4", "without a password in it")]
    [InlineData("ehr", "scope", "system/*.write", "an absolute https address")]
    [InlineData("plan.acme-advantage", "filingCode", "Medicare", "one or two capital letters or digits")]
    [InlineData("plan.acme-advantage", "timelyFilingDays", "10", "a whole number from 30 to 730")]
    [InlineData("level.1", "pages", "nobody", "choose from the list; 'nobody' is not on it.")]
    [InlineData("level.1", "pages", "rn1\nrn1", "each once.")]
    [InlineData("level.1", "minutes", "0", "a whole number from 1 to 60")]
    [InlineData("level.3", "minutes", "9", "pages nobody")]
    [InlineData("holidays", "days", "24.12.2026", "a day, written as 2026-04-01")]
    [InlineData("texting", "segmentsPerSecond", "0", "a number from 0.1 to 100")]
    [InlineData("texting", "revokeAllFrom", "2028-01-01", "2027-01-31 or an earlier day")]
    [InlineData("conditions", "entitlementAge", "5", "a whole number from 18 to 120")]
    [InlineData("transport", "inquiryExtension", "270", "a dot and 1 to 7 letters or digits")]
    [InlineData("schedule.first", "participants", "nobody", "choose from the list; 'nobody' is not on it.")]
    [InlineData("staff.rn1", "phone", "nora", "write digits")]
    [InlineData("person.cora", "roles", "", "must not be empty")]
    [InlineData("person.bill", "logins", "bill@example.com", "an e-mail address can be given to somebody else")]
    [InlineData("person.cora", "roles", "CareManager", "no administrator left")]
    [InlineData("person.cora", "logins", "", "no administrator with a login would be left")]
    public async Task A_value_that_cannot_be_is_refused_with_the_mend_and_stays_in_the_form(string section, string field, string value, string mend)
    {
        await using var story = await Story.BeginAsync(practice: WithPlan);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"/settings/{section}");
        await cora.EditAsync($"/settings/{section}", (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(mend, cora.Page, StringComparison.Ordinal);
        Assert.Contains("Not saved. What you typed is still here.", cora.Page, StringComparison.Ordinal);
        Assert.Equal(value, cora.Value(field));
        PlainWords.AssertPlain(cora.Complaints);
        Assert.Empty((await PracticeAsync(story)).Edits);
    }

    [Fact]
    public async Task What_was_and_what_became_of_it_stands_in_the_audit_trail_and_on_its_page()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/policies");
        await cora.EditAsync("/settings/policies", ("graceHours", "48"), ("holdUnchecked", "true"));
        var link = Assert.Single(await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None), l => l.Entry.Fields is not null);
        Assert.Equal(("cora", "SettingsChanged", "policies", true), (link.Entry.Who, link.Entry.What, link.Entry.About, link.Entry.Changes));
        Assert.Equal([new FieldChange("holdUnchecked", "false", "true"), new FieldChange("graceHours", "36", "48")], link.Entry.Fields!);
        Assert.Null(await story.Get<AuditTrail>().VerifyAsync("p1", CancellationToken.None));
        await cora.OpenAsync("/audit");
        Assert.Contains("→ 48", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/settings/policies");
        await cora.EditAsync("/settings/policies");
        Assert.Contains("Nothing was changed.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_is_added_with_a_role_signs_in_and_is_gone_at_once_when_taken_away()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/people/accounts");
        await cora.EditAsync("/people/accounts", ("id", "new one"), ("name", "Nell Novak"), ("roles", "Biller"), ("logins", "tenant/nell"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Equal("Nell Novak", cora.Value("name"));
        await cora.EditAsync("/people/accounts", ("id", "nell"));
        Assert.Contains("Added.", cora.Page, StringComparison.Ordinal);
        using var nell = await Visitor.SignInAsync(story, "nell");
        await nell.OpenAsync("/claims");
        Assert.Equal(HttpStatusCode.OK, nell.Status);
        await nell.OpenAsync("/settings");
        Assert.Equal(HttpStatusCode.Forbidden, nell.Status);
        await cora.SendAsync("/settings/person.nell/remove");
        Assert.Contains("Taken away.", cora.Page, StringComparison.Ordinal);
        await nell.OpenAsync("/claims");
        Assert.Contains("Sign in", nell.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/settings/person.nell");
        Assert.Equal(HttpStatusCode.NotFound, cora.Status);
        // What the trail says of nell stays of that person.
        await cora.OpenAsync("/people/accounts");
        await cora.EditAsync("/people/accounts", ("id", "nell"), ("name", "Another"), ("roles", "Administrator"), ("logins", "tenant/another"));
        Assert.Contains("somebody has it, or had it", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_turns_or_works_under_an_account_is_not_taken_off_the_team_and_who_left_keeps_the_name()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/staff.rn2");
        await cora.SendAsync("/settings/staff.rn2/remove");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("Ruth Relief, RN ('rn2') is on call and has to be on the team", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/people/staff");
        await cora.EditAsync("/people/staff", ("id", "rn9"), ("name", "Vera Visitor, RN"), ("credential", "RN"), ("phone", "+16175554999"));
        Assert.Contains("not verified", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/settings/staff.rn9/remove");
        Assert.Contains("Taken away.", cora.Page, StringComparison.Ordinal);
        var practice = await PracticeAsync(story);
        Assert.Null(practice.Team.Find("rn9"));
        Assert.Equal("Vera Visitor, RN", practice.Team.Ever("rn9")?.Name);
        await cora.OpenAsync("/people/staff");
        await cora.EditAsync("/people/staff", ("id", "rn9"), ("name", "Another"), ("credential", "RN"), ("phone", "+16175554998"));
        Assert.Contains("somebody has it, or had it", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_write_a_text_anew_the_second_sees_the_words_and_loses_none()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        using var other = await Visitor.SignInAsync(story);
        foreach (var visitor in new[] { cora, other }) await visitor.OpenAsync("/texts");
        await other.EditAsync("/texts/FollowUp/en", ("words", "{PracticeName}: still well? Reply OK or tell us."), ("act", "save"));
        Assert.Contains("Saved.", other.Page, StringComparison.Ordinal);
        await cora.EditAsync("/texts/FollowUp/en", ("words", "{PracticeName}: how is it going?"), ("act", "save"));
        Assert.Equal(HttpStatusCode.Conflict, cora.Status);
        Assert.Contains("still well? Reply OK or tell us.</td>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("how is it going?</textarea>", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/texts/FollowUp/en", ("words", "{PracticeName}: how is it going?"), ("act", "save"));
        Assert.Equal(["{PracticeName}: still well? Reply OK or tell us.", "{PracticeName}: how is it going?"], (await PracticeAsync(story)).Texts.Select(t => t.Text));
    }

    [Fact]
    public async Task A_preview_shows_the_text_as_a_phone_would_with_its_cost_and_saves_nothing()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/texts");
        await cora.EditAsync("/texts/FollowUp/es", ("words", "{PracticeName}: ¿Cómo está?"), ("act", "preview"));
        Assert.Contains($"{story.Practice.Name}: ¿Cómo está?</blockquote>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("of 70 characters: some letter is outside the plain alphabet", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/texts/FollowUp/es", ("words", "{PracticeName}: {Nombre}"), ("act", "preview"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("{Nombre} is not known", cora.Page, StringComparison.Ordinal);
        // What is refused is counted as it was typed (a brace takes two places), not as the text in use.
        Assert.Contains($"{story.Practice.Name}: {{Nombre}}</blockquote>", cora.Page, StringComparison.Ordinal);
        Assert.Contains($"What you typed: 1 segment, {story.Practice.Name.Length + 12} of 160 characters", cora.Page, StringComparison.Ordinal);
        Assert.Empty((await PracticeAsync(story)).Texts);
    }

    private static Practice WithPlan(Practice practice) => practice with { Billing = practice.Billing with { PlanPayerIds = new Dictionary<string, string> { ["Acme Advantage"] = "ACME1" } } };

    private static Task<Practice> PracticeAsync(Story story) => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);

    // A box that is not ticked sends nothing and is stored as a no.
    private static string Stored(PracticeSection part, string field, string typed) => part.Fields.Single(f => f.Name == field).Kind == FieldKind.Tick && typed.Length == 0 ? "false" : typed;
}
